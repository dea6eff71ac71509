/** What an auditor says of a cell: that it was checked, that there is a question, or that it agrees to a document. */
export const MARKS = ['checked', 'queried', 'agreed'] as const;
export type Mark = (typeof MARKS)[number];

/** A cell that an auditor has ticked, and what was in it then. */
export interface Tick {
  /** The id that the sheet keeps when it is renamed, and what it was called. */
  readonly sheetId: string;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** What the cell held, written so that it stays the same when the cell moves, and the figure that it showed. */
  readonly content: string;
  readonly shown: string;
  /** The words to the left of it. */
  readonly label: string;
  readonly mark: Mark;
  /** The document to which it agrees, or the question. */
  readonly note: string;
  readonly by: string;
  /** A day such as 2010-04-01. */
  readonly on: string;
}

/** A version that an auditor has signed off. */
export interface SignOff {
  readonly version: string;
  /** SHA-256 of the version as it is kept: of another version it is another. */
  readonly hash: string;
  readonly by: string;
  readonly on: string;
}

/** What an auditor keeps in a workbook. */
export interface AuditRecord {
  readonly ticks: readonly Tick[];
  readonly signOffs: readonly SignOff[];
}

export const NO_RECORD: AuditRecord = { ticks: [], signOffs: [] };

/** The record is kept in the workbook and sent with it: more would make it slow to open. */
export const MOST_TICKS = 20_000;

const TEXTS = ['sheetId', 'sheet', 'content', 'shown', 'label', 'note', 'by', 'on'] as const;
const SIGNED = ['version', 'hash', 'by', 'on'] as const;

/** A record that was changed by something else: it is not read, so that nothing is written in its place. */
export class UnreadableRecord extends Error {
  constructor() {
    super(
      'The auditor’s record of this workbook cannot be read: it was changed or cut short. Open an earlier copy of the workbook.',
    );
  }
}

/**
 * A record out of the text in which it was kept; a tick or sign-off that is none is left out.
 *
 * @throws UnreadableRecord where the text is not that of a record
 *
 * @example
 * readRecord('{"ticks":[{"row":1}],"signOffs":[{"version":"June","hash":"ab","by":"AW","on":"2010-06-30"}]}') // => { ticks: [], signOffs: [{ version: "June", hash: "ab", by: "AW", on: "2010-06-30" }] }
 * @example
 * readRecord('spoilt') // => throws "cannot be read"
 */
export function readRecord(text: string): AuditRecord {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) throw new UnreadableRecord();
  const { ticks, signOffs } = kept as Partial<Record<keyof AuditRecord, unknown>>;
  return {
    ticks: Array.isArray(ticks) ? ticks.filter(isTick) : [],
    signOffs: Array.isArray(signOffs)
      ? signOffs.filter((each): each is SignOff => hasTexts(each, SIGNED))
      : [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const hasTexts = (kept: unknown, names: readonly string[]): kept is Record<string, unknown> =>
  typeof kept === 'object' &&
  kept !== null &&
  names.every((name) => typeof (kept as Record<string, unknown>)[name] === 'string');

const isTick = (kept: unknown): kept is Tick =>
  hasTexts(kept, TEXTS) &&
  (['row', 'column'] as const).every((name) => Number.isInteger(kept[name]) && Number(kept[name]) >= 0) &&
  MARKS.some((mark) => mark === kept.mark);

/**
 * A record with ticks in place of those that it had of the same cells.
 *
 * @throws where it would hold more than 20,000 ticks
 *
 * @example
 * withTicks({ ticks: [], signOffs: [] }, []) // => { ticks: [], signOffs: [] }
 */
export function withTicks(record: AuditRecord, ticks: readonly Tick[]): AuditRecord {
  const fresh = new Set(ticks.map(cellOf));
  const all = [...record.ticks.filter((tick) => !fresh.has(cellOf(tick))), ...ticks];
  if (all.length > MOST_TICKS)
    throw new Error(
      `The record would hold ${all.length.toLocaleString('en-GB')} cells, and holds at most ${MOST_TICKS.toLocaleString('en-GB')}: tick the totals in place of their lines.`,
    );
  return { ...record, ticks: all };
}

/**
 * A record without the ticks of some cells.
 *
 * @example
 * withoutTicks({ ticks: [], signOffs: [] }, []) // => { ticks: [], signOffs: [] }
 */
export function withoutTicks(record: AuditRecord, ticks: readonly Tick[]): AuditRecord {
  const gone = new Set(ticks.map(cellOf));
  return { ...record, ticks: record.ticks.filter((tick) => !gone.has(cellOf(tick))) };
}

const cellOf = ({ sheetId, row, column }: Tick): string => `${sheetId} ${row} ${column}`;
