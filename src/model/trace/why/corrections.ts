import { type PoolError } from '../../errors/poolError';
import { type Remedy } from '../../errors/remedy';
import { penceFromPounds } from '../../money/pence';
import { nearest } from '../../table/nearest';
import { comparable, textOf } from '../../table/heading';
import { FUNCTION_CARDS } from '../functionCards';
import { argumentValue, type ArgumentValue, callWritten, type Where } from './argumentValue';
import { callsIn, type WrittenCall } from './callsIn';
import { planTables, tableWithin } from './planTables';
import { rewritten } from './rewritten';

/** Another formula in place of one that shows an error. */
export interface Correction {
  /** What the button says. */
  readonly says: string;
  readonly formula: string;
  /** Position of the argument that it changes. */
  readonly argument: number;
}

/** A call that was refused. */
export interface Refused {
  readonly formula: string;
  readonly call: WrittenCall;
  readonly refusal: PoolError;
}

/** What could be written instead of a formula; each was tried, and then gives a result. */
export function corrections(refused: Refused, where: Where): Correction[] {
  const found = [...fromRemedies(refused, where), ...fromNames(refused, where)];
  const works = found.filter(({ formula }) => firstRefusal(formula, where) === null);
  const all = works.length > 0 ? works : fromTables(refused, where);
  return all.filter(({ formula }, i) => all.findIndex((other) => other.formula === formula) === i);
}

/** The first call of a formula that is refused; null where all answer, or cannot be read. */
export function firstRefusal(formula: string, where: Where): Refused | null {
  for (const call of callsIn(formula)) {
    const called = callWritten(call, where);
    if (called.kind === 'refused') return { formula, call, refusal: called.refusal };
  }
  return null;
}

/** Position of a parameter of a function by its name; -1 for none. */
export const parameterAt = (call: WrittenCall, name: string): number =>
  FUNCTION_CARDS[call.name]?.parameters.indexOf(name) ?? -1;

/** A text as a formula holds it. */
const inQuotes = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** The text that an argument holds where it is written in the formula; null for anything else. */
function writtenWord(value: ArgumentValue): string | null {
  if (value.kind === 'unread' || !value.literal || value.grid.flat().length !== 1) return null;
  const [[cell] = []] = value.grid;
  return typeof cell === 'string' ? cell : null;
}

const fromRemedies = (refused: Refused, where: Where): Correction[] =>
  (refused.refusal.help.remedies ?? []).flatMap((remedy) => fromRemedy(remedy, refused, where));

function fromRemedy(remedy: Remedy, { formula, call }: Refused, where: Where): Correction[] {
  const change = (argument: number, words: string, says: string): Correction => ({
    ...{ says, argument, formula: rewritten(formula, call, argument, words) },
  });
  const values = call.args.map(({ text }) => argumentValue(text, where));
  const before = FUNCTION_CARDS[call.name]?.tablesFrom ?? call.args.length;
  switch (remedy.kind) {
    case 'amount': {
      const at = parameterAt(call, remedy.argument);
      const value = values[at];
      // a reference stays one: its cell is shown instead
      if (value?.kind !== 'value' || value.area) return [];
      return [change(at, String(remedy.pence / 100), remedy.says)];
    }
    case 'leave out': {
      const at = parameterAt(call, remedy.argument);
      return call.args[at] ? [change(at, '', remedy.says)] : [];
    }
    case 'word': {
      const wanted = comparable(remedy.given);
      const at = values.findIndex((value) => comparable(writtenWord(value) ?? '') === wanted);
      const meant = nearest(remedy.given, remedy.words);
      if (at < 0) return [];
      return (meant === null ? remedy.words : [meant]).map((word) =>
        change(at, inQuotes(word), `Use ${word}`),
      );
    }
    case 'round':
      return values.flatMap((value, at) =>
        at < before && value.kind === 'value' && value.grid.flat().some(hasFractions)
          ? [change(at, `ROUND(${call.args[at]?.text},2)`, 'ROUND to pence')]
          : [],
      );
    case 'headings': {
      const given = values.flatMap((value, at) =>
        at >= before && !(value.kind === 'value' && value.grid.flat().every(isNothing))
          ? [{ at, value }]
          : [],
      );
      const odd = given[remedy.table];
      const table = odd?.value.kind === 'value' && odd.value.area && tableWithin(where.book, odd.value.area);
      return odd && table ? [change(odd.at, `${table}[#All]`, `Pass ${table}[#All]`)] : [];
    }
    default:
      return [];
  }
}

const hasFractions = (cell: unknown): boolean =>
  typeof cell === 'number' && Number.isNaN(penceFromPounds(cell));
const isNothing = (cell: unknown): boolean => cell === null || cell === '' || cell === 0;

/** A name written in the formula that is nearly one of the plan's. */
function fromNames({ formula, call }: Refused, where: Where): Correction[] {
  const names = planTables(where.book).flatMap(({ grid }) =>
    grid.slice(1).flatMap(([first]) => textOf(first) || []),
  );
  return call.args.flatMap(({ text }, argument) => {
    const word = writtenWord(argumentValue(text, where));
    if (!word || names.some((name) => comparable(name) === comparable(word))) return [];
    const meant = nearest(word, names);
    if (meant === null) return [];
    const changed = rewritten(formula, call, argument, inQuotes(meant));
    return [{ says: `Use ${meant}`, formula: changed, argument }];
  });
}

/** Tables of the plan that the call was not given: those that the refusal asks for, else the one that helps. */
function fromTables(refused: Refused, where: Where): Correction[] {
  const before = FUNCTION_CARDS[refused.call.name]?.tablesFrom;
  if (before === null || before === undefined) return [];
  const given = refused.call.args.flatMap(({ text }) => {
    const value = argumentValue(text, where);
    return (value.kind === 'value' && value.area && tableWithin(where.book, value.area)) || [];
  });
  const missing = planTables(where.book).filter(({ name }) => !given.includes(name));
  const passing = (names: readonly string[]): Correction => {
    const argument = Math.max(before, refused.call.args.length);
    const tables = names.map((name) => `${name}[#All]`);
    return {
      ...{ argument, says: `Pass ${tables.join(' and ')}` },
      formula: rewritten(refused.formula, refused.call, argument, tables.join(',')),
    };
  };
  const chosen: string[] = [];
  for (let now: Refused | null = refused; now && chosen.length < missing.length;) {
    const asked = now.refusal.help.remedies?.find((remedy) => remedy.kind === 'table');
    const table = missing.find(({ kind, name }) => kind === asked?.begins && !chosen.includes(name));
    if (!table) break;
    chosen.push(table.name);
    now = firstRefusal(passing(chosen).formula, where);
    if (!now) return [passing(chosen)];
  }
  const helps = missing
    .filter(({ name }) => !chosen.includes(name))
    .map(({ name }) => passing([...chosen, name]))
    .find(({ formula }) => firstRefusal(formula, where) === null);
  return helps ? [helps] : [];
}
