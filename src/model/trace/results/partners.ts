import { partnerFigures } from '../../funding/partnerFigures';
import { comparable, textOf } from '../../table/heading';
import { tableAmount } from '../nodes/tableAmount';
import { moneyNode, once, wordsNode } from '../nodes/traceNode';
import { headingOf, planGiven, type ResultTracer, shownIn } from '../nodes/tracedResult';
import { tableOf } from '../../plan/tableOf';

const MEASURES = ['Resources', 'Delegated', 'Figures'] as const;

/** POOL.PARTNERS: what a partner brings is the sum of its streams, what it delegates that of those handed on. */
export const tracePartners: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const year = headingOf(cell);
  const measure = MEASURES[(cell.row - 1) % MEASURES.length];
  const found = partnerFigures(traced.under)[Math.floor((cell.row - 1) / MEASURES.length)];
  const inYear = found?.years.find((each) => each.year === year);
  if (!found || !inYear) return null;
  if (measure === 'Figures' || inYear.expected === 0)
    return wordsNode(`How many figures of ${found.partner} are known`, textOf(shownIn(cell)), {
      rule: 'Amounts of its streams and contributions that are known, of all that are entered or entered as not known.',
    });
  const handedOn = measure === 'Delegated';
  const words = tableOf(traced.under, 'Stream').words.Delegated;
  const rows = found.streams.filter((row) => !handedOn || comparable(words[row] ?? '') === 'yes');
  return moneyNode(found.partner, handedOn ? inYear.delegated : inYear.resources, {
    rule: handedOn ? 'The sum of its streams that are Delegated.' : 'The sum of its streams.',
    children: once(() => rows.map((row) => tableAmount(traced, 'Stream', row, year))),
  });
};
