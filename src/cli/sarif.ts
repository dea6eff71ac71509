import { type ListedFinding } from '../model/audit/review/reviewList';
import { type FindingKind } from '../model/audit/reviewRule';
import { REVIEW_RULES } from '../model/audit/review/reviewRules';

const LEVEL: Readonly<Record<FindingKind, string>> = { wrong: 'error', risk: 'warning', style: 'note' };

/** A finding and the file in which it is. */
export interface InFile extends ListedFinding {
  readonly file: string;
}

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
        level: LEVEL[kind],
        message: { text: proposed === undefined ? sentence : `${sentence} Proposed: ${proposed}` },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: encodeURI(file.replace(/\\/g, '/')) } },
            logicalLocations: cells.map((each) => ({ fullyQualifiedName: `${sheet}!${each}` })),
          },
        ],
      })),
    },
  ],
});
