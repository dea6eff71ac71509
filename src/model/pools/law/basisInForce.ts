import { formatDay } from '../../calendar/day';
import { comparable } from '../../table/heading';
import { cite, dayInWords, type LegalReason, period } from './legalReason';
import { rulesOfBasis } from './lawIndex';
import { type LegalRule, type NamedBasis } from './legalRule';
import { type Life, type Span, spanOf, uncovered } from './span';

/** What the law says of one basis. */
export interface BasisLaw {
  /** As the rules write it, or as it was named where no rule knows it. */
  readonly title: string;
  readonly rules: readonly LegalRule[];
  readonly inForce: readonly LegalRule[];
  /** The same section of another Act, for which it may be mistaken. */
  readonly namesake: string | null;
}

const NO_FUND = /^no fund:\s*/i;

/**
 * The rules about a basis, whichever way its section and Act are written.
 *
 * @example
 * lawOfBasis([], readBases('s31 Health Act 1999')[0]).title // => "s31 Health Act 1999"
 */
export function lawOfBasis(law: readonly LegalRule[], basis: NamedBasis): BasisLaw {
  const { rules, namesake } = rulesOfBasis(law, basis);
  const inForce = rules.filter(({ effect }) => comparable(effect) === 'in force');
  return { title: inForce[0]?.basis ?? basis.written, rules, inForce, namesake };
}

/**
 * A pool's days; one without a first day begins with the basis itself, one without a last goes on.
 *
 * @example
 * daysUnder({ title: 's1', rules: [], inForce: [{ from: 5, to: null }], namesake: null }, { from: null, to: 9 }) // => { from: 5, to: 9 }
 */
export const daysUnder = ({ inForce }: BasisLaw, life: Life): Span => ({
  from: life.from ?? Math.min(...inForce.map((rule) => spanOf(rule).from)),
  to: life.to ?? Infinity,
});

/**
 * Why a basis cannot carry a pool on every day of its life: no rule knows it, or it is not in force on some day, with
 * what took its place.
 *
 * @param life null where nothing of the pool is dated, so that no day can decide
 *
 * @example
 * basisReasons(lawOfBasis([], readBases('s31')[0]), null) // => [{ day: null, says: "no rule says that s31 is a basis for pooling" }]
 */
export function basisReasons(basis: BasisLaw, life: Life | null): LegalReason[] {
  const [first] = basis.inForce;
  const noFund = basis.rules.find(({ effect }) => NO_FUND.test(effect));
  if (!first && noFund)
    return [
      {
        day: null,
        says: `${noFund.basis} is no basis for a fund: ${noFund.effect.replace(NO_FUND, '')}${cite(noFund)}`,
      },
    ];
  if (!first) {
    const says = `no rule says that ${basis.title} is a basis for pooling`;
    return [{ day: null, says, ...(basis.namesake && { advice: `it is not ${basis.namesake}` }) }];
  }
  if (!life) return [];
  return uncovered(daysUnder(basis, life), basis.inForce).map(({ from: day }) => {
    const replacement = basis.rules.find(
      ({ effect, from }) => /^replaced by /i.test(effect) && (from ?? -Infinity) <= day,
    );
    if (replacement) {
      const since = replacement.from ?? day;
      const by = replacement.effect.replace(/^R/, 'r');
      return {
        day: since,
        says: `from ${formatDay(since)} ${first.basis} is ${by}${cite(replacement)}`,
        advice: `amend the agreement to rest on ${by.replace(/^replaced by\s+/i, '')}`,
      };
    }
    return {
      day,
      says: `${first.basis} is not in force on ${dayInWords(day)}; it ${period(first)}${cite(first)}`,
    };
  });
}
