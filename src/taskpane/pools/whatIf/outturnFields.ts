import { type TypedPounds, readPounds, writePounds } from '../../../model/money/typedPounds';
import { type Pence } from '../../../model/money/pence';
import { type OutturnLine } from '../../../model/pools/year/outturnLines';

/** A field in which the outturn of one line is tried. */
export interface OutturnField {
  /** What the line is called; no two fields have the same name. */
  readonly label: string;
  readonly line: OutturnLine;
  /** What is in the field: what was entered, else the plan's figure, blank where it has none. */
  readonly text: string;
  /** The plan's figure as the field shows it. */
  readonly given: string;
  readonly reading: TypedPounds;
}

/** What was entered, by the label of the field. */
export type Typed = Readonly<Record<string, string>>;

/** The fields for the lines of an outturn, with what was entered in place of the plan's figures. */
export function outturnFields(lines: readonly OutturnLine[], typed: Typed): OutturnField[] {
  const labels = labelsOf(lines);
  return lines.map((line, i) => {
    const label = labels[i] ?? '';
    const given = line.amount.known && !line.amount.atLeast ? writePounds(line.amount.pence) : '';
    const text = typed[label] ?? given;
    return { label, line, text, given, reading: readPounds(text) };
  });
}

/** The pence that is in a field; null where none can be read. */
export const penceOf = ({ reading }: OutturnField): Pence | null =>
  reading && 'pence' in reading ? reading.pence : null;

/** Whether a field holds something else than the plan's figure. */
export const isTried = (field: OutturnField): boolean => {
  const given = readPounds(field.given);
  const pence = penceOf(field);
  return given && 'pence' in given ? pence !== given.pence : field.text.trim() !== '';
};

/** The service of each line, else its row's name; with its partner or who bears it; numbered where two are alike. */
function labelsOf(lines: readonly OutturnLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ service, name, partner, borneBy }) => {
    const bearer = partner || (borneBy === 'Partner' ? '' : borneBy);
    const label = [service || name || 'Outturn', bearer].filter(Boolean).join(' · ');
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
}
