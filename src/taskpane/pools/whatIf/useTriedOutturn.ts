import { useMemo, useState } from 'react';
import { type FinancialYear, yearLabel } from '../../../model/calendar/financialYear';
import { type Pence } from '../../../model/money/pence';
import { writePounds } from '../../../model/money/typedPounds';
import { outturnLines, type OutturnLines } from '../../../model/pools/year/outturnLines';
import { type TriedLine } from '../../../model/pools/year/triedOutturn';
import { type Figures } from '../../atHand/figures';
import { isTried, outturnFields, type OutturnField, penceOf, type Typed } from './outturnFields';
import { tryOutturn, type TriedSettlement } from './tryOutturn';

export interface TriedOutturn {
  readonly from: OutturnLines['from'];
  readonly fields: readonly OutturnField[];
  /** The label of the field that is being typed in. */
  readonly typing: string | null;
  readonly tried: TriedSettlement;
  /** The lines as they are tried; null where an amount is missing or cannot be read. */
  readonly lines: readonly (OutturnField['line'] & TriedLine)[] | null;
  /** Whether any field holds something else than the plan's figure. */
  readonly changed: boolean;
  readonly type: (field: OutturnField, text: string) => void;
  readonly leave: (field: OutturnField) => void;
  readonly restore: (field: OutturnField) => void;
  readonly restoreAll: () => void;
}

/** A field that is being typed in, and the amount that it last held: half an amount settles nothing again. */
interface Typing {
  readonly label: string;
  readonly before: Pence | null;
}

/** Draft scenario as the outturn of a pool's year, and how the year settles at it. */
export function useTriedOutturn(figures: Figures, pool: string, year: FinancialYear): TriedOutturn {
  const label = yearLabel(year);
  const [typedIn, setTypedIn] = useState<Readonly<Record<string, Typed>>>({});
  const [typing, setTyping] = useState<Typing | null>(null);
  const typed = typedIn[label];
  const { from, lines } = useMemo(() => outturnLines(figures.plan, pool, label), [figures, pool, label]);
  const fields = useMemo(() => outturnFields(lines, typed ?? {}), [lines, typed]);
  const amounts = fields.map(
    (field) => penceOf(field) ?? (typing?.label === field.label ? typing.before : null),
  );
  const missing = fields.find((_field, i) => amounts[i] === null);
  const asTried = missing ? null : fields.map((field, i) => ({ ...field.line, pence: amounts[i] ?? 0 }));
  const tried = asTried ? tryOutturn(figures, pool, year, asTried) : { why: whatIsMissing(missing) };

  const put = (field: OutturnField, text: string | null) =>
    setTypedIn((all) => {
      const { [field.label]: _, ...others } = all[label] ?? {};
      return { ...all, [label]: text === null ? others : { ...others, [field.label]: text } };
    });
  return {
    from,
    fields,
    typing: typing?.label ?? null,
    tried,
    lines: asTried,
    changed: fields.some(isTried),
    type: (field, text) => {
      const before = typing?.label === field.label ? typing.before : null;
      setTyping({ label: field.label, before: penceOf(field) ?? before });
      put(field, text);
    },
    leave: (field) => {
      setTyping(null);
      const pence = penceOf(field);
      if (!isTried(field)) put(field, null);
      else if (pence !== null) put(field, writePounds(pence));
    },
    restore: (field) => {
      setTyping(null);
      put(field, null);
    },
    restoreAll: () => {
      setTyping(null);
      setTypedIn((all) => ({ ...all, [label]: {} }));
    },
  };
}

function whatIsMissing(field: OutturnField | undefined): string {
  if (field?.reading) return `Who owes what will appear here once the amount of ${field.label} can be read.`;
  return field?.line.service
    ? `Type what ${field.label} spent, 0 where it spent nothing, to see who would owe what.`
    : 'Type what was spent to see who would owe what.';
}
