import { plainNumber } from '../model/money/plainNumber';
import { impossible, wrongInput } from '../model/errors/poolError';
import { quoted } from '../model/errors/quoted';
import { formatAmount } from '../model/money/format';
import { type Pence } from '../model/money/pence';
import { shareMeant, shareInWords } from '../model/plan/reading/shareNotMoney';
import { settle } from '../model/pools/settlement/settle';
import { type SettlementRule } from '../model/pools/settlement/settlementRule';
import { type Cell, isBlank, isCellError } from '../model/table/grid';
import { comparable } from '../model/table/heading';
import { answer } from './answers/answer';
import { choiceArgument, numberArgument } from './given/arguments';
import { lineArgument, moneyArgument, passOn } from './given/cells';

/**
 * Shares a pool's overspend or underspend (outturn less contributions) out among its partners, to the penny.
 * @customfunction SETTLE
 * @helpurl https://localhost:3000/help.html
 * @param contributions What each partner put in, in pounds; one row or one column.
 * @param outturn What was spent in all, in pounds.
 * @param rule contribution (the default), fixed, host, or capped.
 * @param shares For fixed: each partner's share; they must add up to 100% exactly.
 * @param caps For capped: the most that each partner bears, in pounds; blank or 0 is no cap, nil a cap of nothing.
 * @param host For host and capped: which partner is the host, 1 the first.
 * @returns What each partner bears in pounds (negative: is returned to it), in the shape of the contributions.
 * @trace what each partner bears where {£contributions} were put in and {£outturn} was spent[, by the rule {rule}]
 * @tracePart what the {nth} partner bears where {£contributions} were put in and {£outturn} was spent[, by the rule {rule}]
 *
 * @example
 * settled([[1250000, 830000, 170000]], 2338417.63, 'capped', null, [['', 24900, 5100]], 1) // => [[58417.63, 24900, 5100]]
 * @example
 * settled([[1250000, 830000, 170000]], 2338417.63, 'fixed', [[0.6, 0.399, 0]], null, null) // => throws "0.1 percentage points short of 100%"
 */
export function settled(
  contributions: unknown[][],
  outturn: unknown,
  rule?: unknown,
  shares?: unknown[][],
  caps?: unknown[][],
  host?: unknown,
): number[][] {
  return answer(() => {
    const { cells, inShape } = lineArgument(contributions, 'The contributions');
    const amounts = cells.map((cell, i) => moneyArgument(cell, `Contribution ${i + 1}`));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const variance = moneyArgument(outturn, 'The outturn') - total;
    const { shares: borne, unallocated } = settle(
      amounts,
      variance,
      readRule(rule, shares, caps, host, amounts),
    );
    if (unallocated)
      throw impossible(
        `${formatAmount(Math.abs(unallocated))} of the ${variance < 0 ? 'underspend' : 'overspend'} has no owner: no rule assigns it, so the board must.`,
      );
    return inShape(borne.map((pence) => pence / 100));
  });
}

function readRule(
  rule: unknown,
  shares: unknown[][] | undefined,
  caps: unknown[][] | undefined,
  host: unknown,
  contributions: readonly Pence[],
): SettlementRule {
  const partners = contributions.length;
  const form = choiceArgument(rule, 'The rule', ['contribution', 'fixed', 'host', 'capped']);
  if (form === 'fixed') return { form, shares: perPartner(shares, 'Share', partners, numberArgument) };
  if (form === 'contribution') return { form };
  const position = hostPosition(host, partners);
  if (form === 'capped')
    return {
      form,
      caps: perPartner(caps, 'Cap', partners, (cell, name, i) => capOf(cell, name, contributions[i] ?? 0)),
      host: position,
    };
  if (position === null)
    throw wrongInput('The rule host needs the host: give its position, 1 for the first partner.');
  return { form, host: position };
}

/** One value for each partner, from a row or a column of as many cells. */
function perPartner<T>(
  range: unknown,
  name: string,
  partners: number,
  read: (cell: Cell, name: string, position: number) => T,
): T[] {
  if (range === null || range === undefined)
    throw wrongInput(
      `The ${name.toLowerCase()}s are missing: give one for each of the ${partners} contributions.`,
    );
  const { cells } = lineArgument(range, `The ${name.toLowerCase()}s`);
  if (cells.length !== partners)
    throw wrongInput(
      `There are ${partners} contributions and ${cells.length} ${name.toLowerCase()}s: give one each.`,
    );
  return cells.map((cell, i) => read(cell, `${name} ${i + 1}`, i));
}

/** A cap below £1 can only be a percentage, as in the Contribution table, unless the contribution is small itself. */
function capOf(cell: Cell, name: string, contribution: Pence): Pence | null {
  if (isCellError(cell)) throw passOn(cell.error, name);
  if (isBlank(cell) || cell === 0) return null; // desktop Excel hands a blank over as 0
  if (typeof cell === 'string' && comparable(cell) === 'nil') return 0;
  const share = shareMeant(cell, [contribution / 100]);
  if (share !== null) {
    const held = typeof cell === 'string' ? `holds the text ${quoted(cell)}` : '';
    throw wrongInput(
      `${name} ${shareInWords(share, 'cap', contribution > 0 ? contribution : undefined, '', held)}.`,
    );
  }
  const cap = moneyArgument(cell, name);
  if (cap < 0) throw wrongInput(`${name} is negative: a cap is the most that a partner bears.`);
  return cap;
}

function hostPosition(host: unknown, partners: number): number | null {
  const position = numberArgument(host, 'The host');
  if (position === 0) return null;
  if (!Number.isInteger(position) || position < 1 || position > partners)
    throw wrongInput(`The host is ${plainNumber(position)}: give a position from 1 to ${partners}.`);
  return position - 1;
}
