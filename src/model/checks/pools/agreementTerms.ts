import { placeOf } from '../../plan/readPlan';
import { type Clause, clausesAt } from '../../pools/agreement/agreementOf';
import { inWords } from '../../matching/bindingSentences';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';

/** Terms of which another check speaks, and the parties, who are there when there are contributions. */
const SAID_ELSEWHERE = ['Parties', 'Legal basis', 'Host'];

/**
 * The agreement of a pooled fund does not state what it should. Other budgets need no agreement.
 *
 * @means The row of a pooled fund does not say what its agreement should. Contributions and how they may vary,
 * duration, management and signature are errors; the other terms are warnings.
 * @remedy Enter what the signed agreement says under the headings that the sentence names. If it says nothing, have
 * it amended.
 * @order 70
 */
export const agreementTerms: Check = {
  name: 'Terms missing from the agreement',
  needs: ['Pool.Kind'],
  find: (plan) => {
    const { Pool } = plan.tables;
    return (Pool?.names ?? []).flatMap((pool, row) => {
      if (comparable(Pool?.words.Kind[row] ?? '') !== 'pooled fund') return [];
      const missing = clausesAt(plan, row).filter(
        ({ says, term }) =>
          says === null &&
          !SAID_ELSEWHERE.includes(term) &&
          (plan.tables.Contribution !== undefined || !FROM_CONTRIBUTIONS.includes(term)),
      );
      return (['Error', 'Warning'] as const).flatMap((severity): Finding[] => {
        const terms = missing.filter(({ gravity }) => gravity === severity);
        const [first] = terms;
        if (!first) return [];
        return [
          {
            severity,
            check: agreementTerms.name,
            subject: pool,
            year: '',
            amount: null,
            sentence: `The agreement of ${pool} does not state ${inWords(terms.map(inSentence))}: type what was agreed, or agree on it first.`,
            place: placeOf(plan, 'Pool', row, first.heading),
          },
        ];
      });
    });
  },
};

/** What the Contribution table says: where it was not given, nobody knows whether the agreement states it. */
const FROM_CONTRIBUTIONS: readonly string[] = ['Parties', 'Contributions'];

/** A term inside a sentence: small, unless its letters stand for words. */
const inSentence = ({ term }: Clause): string =>
  /^[A-Z]{2}/.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1);
