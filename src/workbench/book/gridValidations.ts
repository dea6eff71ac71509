import { DataValidationErrorStyle, type IDataValidationRule } from '@univerjs/core';
import { AddSheetDataValidationCommand } from '@univerjs/sheets-data-validation';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type BookSheet, type Validation } from '../../file/book/book';
import { corners } from '../stand-in/excel/values/address';
import { Range } from '../stand-in/excel/ranges/range';
import { criteriaOf, ruleOf, type ValidationRule } from '../stand-in/excel/rules/validationRule';
import { type Session } from '../stand-in/session';
import { areasOf, cellsOf, moved } from './gridRules';

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** Makes the grid follow a validation of a file; undefined where it cannot. */
export function takeInValidation(session: Session, sheet: FWorksheet, one: Validation): string | undefined {
  const areas = areasOf(one.cells);
  const rule = ruleOfFile(one);
  const [first] = areas;
  if (!rule || !first) return undefined;
  const uid = crypto.randomUUID();
  let criteria;
  try {
    criteria = criteriaOf(new Range(session, sheet, first), rule);
  } catch {
    return undefined; // a rule that the grid does not have
  }
  const asked: IDataValidationRule = {
    ...{ uid, ranges: areas.map((area) => corners(area)), ...criteria },
    ...{ allowBlank: one.allowsBlank, showErrorMessage: one.asks, errorStyle: STYLES[one.style] },
    ...{ error: one.message ?? '', errorTitle: one.title ?? '' },
    ...{ showInputMessage: one.prompt !== undefined, prompt: one.prompt ?? '' },
    promptTitle: one.promptTitle ?? '',
  };
  for (const area of areas) session.range(sheet, area); // makes room for it
  session.commands.syncExecuteCommand(AddSheetDataValidationCommand.id, {
    ...{ unitId: session.workbook.getId(), subUnitId: sheet.getSheetId(), rule: asked },
  });
  return uid;
}

function ruleOfFile({ type, formulas: [first, second], kept }: Validation): ValidationRule | null {
  if (first === undefined) return null;
  const words = /^="((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (type === 'list')
    return {
      list: { source: words?.replaceAll('""', '"') ?? first, inCellDropDown: kept?.showDropDown !== '1' },
    };
  if (type === 'custom') return { custom: { formula: first } };
  const operator = OPERATORS[kept?.operator ?? 'between'] ?? 'Between';
  const compared = { formula1: bare(first), operator, ...(second ? { formula2: bare(second) } : {}) };
  if (type === 'whole') return { wholeNumber: compared };
  return type === 'decimal' ? { decimal: compared } : null;
}

const bare = (formula: string): string => (/^=-?[\d.]+$/.test(formula) ? formula.slice(1) : formula);

/**
 * What the cells of a sheet accept: the validations that came with it and are there still, then those made since.
 *
 * @param taken the file's validation of each of the grid's
 */
export function validationsOf(
  session: Session,
  sheet: FWorksheet,
  came: BookSheet | undefined,
  taken: ReadonlyMap<string, Validation>,
): readonly Validation[] {
  const now = new Map(sheet.getDataValidations().map(({ rule }) => [rule.uid, rule]));
  const idOf = new Map([...taken].map(([id, one]) => [one, id]));
  const before = (came?.validations ?? []).flatMap((one) => {
    const id = idOf.get(one);
    if (id === undefined) return [one];
    const present = now.get(id);
    return present ? [moved(one, present.ranges)] : [];
  });
  const made = [...now.values()].filter(({ uid }) => !taken.has(uid));
  return [...before, ...made.flatMap((rule) => madeHere(session, rule))];
}

function madeHere(session: Session, rule: IDataValidationRule): readonly Validation[] {
  const asFile = fileRule(session, rule);
  if (!asFile) return [];
  const style = (Object.keys(STYLES) as (keyof typeof STYLES)[]).find(
    (word) => STYLES[word] === rule.errorStyle,
  );
  return [
    {
      ...{ cells: cellsOf(rule.ranges), ...asFile, allowsBlank: rule.allowBlank ?? true },
      ...{ asks: rule.showErrorMessage ?? true, style: style ?? 'stop' },
      ...(rule.errorTitle ? { title: rule.errorTitle } : {}),
      ...(rule.error ? { message: rule.error } : {}),
      ...(rule.promptTitle ? { promptTitle: rule.promptTitle } : {}),
      ...(rule.prompt ? { prompt: rule.prompt } : {}),
    },
  ];
}

function fileRule(
  session: Session,
  rule: IDataValidationRule,
): Pick<Validation, 'type' | 'formulas' | 'kept'> | null {
  let said: ValidationRule;
  try {
    said = ruleOf(session, rule);
  } catch {
    return null; // a rule that the add-in does not know
  }
  if (said.list) {
    const { source } = said.list;
    return { type: 'list', formulas: [source.startsWith('=') ? source : `="${source}"`] };
  }
  if (said.custom) return { type: 'custom', formulas: [said.custom.formula] };
  const compared = said.wholeNumber ?? said.decimal;
  if (!compared) return null;
  const operator = Object.keys(OPERATORS).find((word) => OPERATORS[word] === compared.operator) ?? 'between';
  const formulas = [compared.formula1, compared.formula2].flatMap((one) =>
    one === undefined || one === '' ? [] : [`=${String(one).replace(/^=/, '')}`],
  );
  return {
    ...{ type: said.wholeNumber ? 'whole' : 'decimal', formulas },
    kept: { operator, ...(rule.showInputMessage ? { showInputMessage: '1' } : {}) },
  };
}
