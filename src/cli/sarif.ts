import { type ListedFinding } from '../model/audit/review/reviewList';
import { type FindingKind } from '../model/audit/reviewRule';
import { REVIEW_RULES } from '../model/audit/review/reviewRules';

const LEVEL: Readonly<Record<FindingKind, string>> = { wrong: 'error', risk: 'warning', style: 'note' };

/** A finding and the file in which it is. */
export interface InFile extends ListedFinding {
  readonly file: string;
}

/**
 * A path as a reference that every reader of URIs takes: what is no letter is escaped in it, and a drive or the root of
 * this computer is of the scheme `file`.
 */
const uriOf = (file: string): string => {
  const path = file
    .replace(/\\/g, '/')
    .split('/')
    .map((part, i) => (i === 0 && /^[a-z]:$/i.test(part) ? part : encodeURIComponent(part)))
    .join('/');
  if (/^[a-z]:/i.test(path)) return `file:///${path}`;
  return path.startsWith('//') ? `file:${path}` : path.startsWith('/') ? `file://${path}` : path;
};

/** The address of a cell with its sheet, as a formula refers to it. */
const cellOn = (sheet: string, cell: string): string =>
  /^[a-z_][\w.]*$/i.test(sheet) ? `${sheet}!${cell}` : `'${sheet.replaceAll("'", "''")}'!${cell}`;

const idOf = (rule: string): string => rule.toLowerCase().replace(/[^a-z]+/g, '-');

/** Findings of the formula review as SARIF 2.1.0, which code hosts and editors show beside files. */
export const sarif = (findings: readonly InFile[]): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Poolbook',
          rules: REVIEW_RULES.map(({ name, kind, reason, remedy }) => ({
            id: idOf(name),
            name,
            shortDescription: { text: name },
            fullDescription: { text: reason },
            help: { text: remedy },
            defaultConfiguration: { level: LEVEL[kind] },
          })),
        },
      },
      results: findings.map(({ file, sheet, cell, cells = [cell], rule, kind, sentence, proposed }) => ({
        ruleId: idOf(rule),
        ruleIndex: REVIEW_RULES.findIndex(({ name }) => name === rule),
        level: LEVEL[kind],
        message: { text: proposed === undefined ? sentence : `${sentence} Proposed: ${proposed}` },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: uriOf(file) } },
            logicalLocations: cells.map((each) => ({ fullyQualifiedName: cellOn(sheet, each) })),
          },
        ],
      })),
    },
  ],
});
