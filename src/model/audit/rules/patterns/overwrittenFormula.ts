import { movedFormula } from '../../grid/movedFormula';
import { likelihood } from '../../likelihood';
import { nameOf, namesOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { type OddEvidence, oddPieces } from './oddPieces';

/** How much speaks for a number having been entered over a formula. */
const weigh = ({ odd, usual, both, between, border, equal }: OddEvidence): number =>
  -2 +
  (both ? 1.5 : 0) -
  (usual < 3 && !between ? 1 : 0) +
  0.3 * Math.min(usual, 8) +
  0.4 * Math.min(border.same, 4) +
  (equal ? 0.6 : 0) -
  0.5 * Math.min(border.change, 6) -
  0.8 * (odd - 1);

/** Another figure than the formula gives is wrong where the table speaks for the formula; the same one is a risk. */
const isWrong = ({ differs, both, odd, border }: OddEvidence): boolean =>
  differs && both && odd < 3 && border.same >= 3 && border.change * 3 <= border.same;

/** A figure entered where the cells around it hold one formula. */
export const overwrittenFormula: ReviewRule = {
  name: 'Overwritten formula',
  kind: 'wrong',
  reason: 'A figure entered over a formula stays what it is when the inputs change, and nothing shows it.',
  source: 'Audit practice: no overtyped formula (AQuA Book; ICAEW principle 14)',
  remedy:
    'Copy the formula back from the cell beside it; if the figure is meant, put it among the inputs with its evidence.',
  find: (sheet, book) =>
    oddPieces(sheet, book).flatMap(({ lead, model, cells, where, evidence }) => {
      if (lead.kind !== 'number') return [];
      const place = where === 'block' ? 'the same place of the other blocks' : `the ${where} around it`;
      const held = cells.length === 1 ? `holds the number ${String(lead.value)}` : 'hold numbers';
      const sentence = `${namesOf(cells)} ${held} where ${place} is calculated, as ${nameOf(model)} is by ${model.anatomy.text}.`;
      return [
        findingAt(overwrittenFormula, sheet, {
          ...{ at: lead, cells, sentence, proposed: movedFormula(model, lead) },
          kind: isWrong(evidence) ? 'wrong' : 'risk',
          likelihood: likelihood(weigh(evidence)),
        }),
      ];
    }),
};
