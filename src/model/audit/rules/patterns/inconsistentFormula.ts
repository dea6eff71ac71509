import { movedFormula } from '../../grid/movedFormula';
import { likelihood } from '../../likelihood';
import { type FormulaFigure, isFormula } from '../../grid/figure';
import { nameOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { slipOf } from './slip';
import { type OddEvidence, type OddPiece, oddPieces } from './oddPieces';

const KIN = [0, 0.6, 2, 2.4];

/** How much speaks for a formula being a slip: the weights were set on workbooks with marked errors. */
function weigh(evidence: OddEvidence): number {
  const { odd, usual, both, border, kin, alike, often, end, apart, across, keepsSign, byHand } = evidence;
  const against =
    0.45 * Math.min(border.change, 8) +
    (KIN[Math.min(kin, 3)] ?? 0) +
    (alike ? 0.15 : 0.3) * Math.min(often, 5) +
    0.3 * (odd - 1) +
    (apart ? 0.9 : 0) +
    (across > odd && across >= 3 ? 1 : 0) +
    (keepsSign ? 1.6 : 0) +
    (byHand ? 1.6 : 0) +
    (end && !alike ? 0.8 : 0);
  const inFavour =
    0.35 * Math.min(usual, 6) + 0.45 * Math.min(border.same, 4) + (both ? 1.3 : 0) + (alike ? 1.3 : 0);
  return -2 + inFavour - against;
}

const weighed = ({ where, evidence }: OddPiece): number =>
  weigh(where === 'block' ? { ...evidence, kin: 0, across: 0, apart: false } : evidence);

/** How likely a total is wrong to which a number was added so that it comes to what it should. */
const FORCED = 0.6;

/** Whether a formula adds up a range, not two or three cells. */
const isColumnOf = ({ anatomy }: FormulaFigure): boolean =>
  anatomy.functions.length === 1 && anatomy.references.length === 1 && anatomy.references[0]?.range === true;

const PLACE = {
  row: 'its neighbours in the row have',
  column: 'its neighbours in the column have',
  block: 'the same place of the other blocks has',
};

/** A formula that is not its neighbours', where they agree with each other. */
export const inconsistentFormula: ReviewRule = {
  name: 'Inconsistent formula',
  kind: 'wrong',
  reason:
    'In a row or column of one formula the odd one out is most often a slip of copying: a year or a line that is calculated unlike the others.',
  source: 'FAST 3.02; ICAEW principle 12',
  remedy:
    'Copy the neighbours’ formula into it, or give it a row or column of its own with a label that says why it differs.',
  find: (sheet, book) =>
    oddPieces(sheet, book).flatMap((piece) => {
      const { lead, model, cells, where } = piece;
      if (!isFormula(lead) || lead.anatomy.broken) return [];
      const sentence = `${nameOf(lead)} has ${lead.anatomy.text} where ${PLACE[where]} the formula of ${nameOf(model)}, ${model.anatomy.text}: ${slipOf(lead, model)}.`;
      const proposed = movedFormula(model, lead);
      if (proposed === lead.anatomy.text) return [];
      const { adjusted } = piece.evidence;
      const forced = adjusted && model.anatomy.strip !== null && isColumnOf(model);
      const weight = likelihood(weighed(piece));
      return [
        findingAt(inconsistentFormula, sheet, {
          ...{ at: lead, cells, sentence, proposed },
          // somebody who adds a number by hand means it; it is a risk all the same, but a total is then none
          kind: adjusted && !forced ? 'risk' : 'wrong',
          likelihood: forced ? Math.max(weight, FORCED) : weight,
        }),
      ];
    }),
};
