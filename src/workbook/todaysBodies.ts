import { type Day } from '../model/calendar/day';
import { bodyReasons } from '../model/pools/law/bodyExists';
import { rulesOfType } from '../model/pools/law/lawIndex';
import { SHIPPED_RULES } from '../model/pools/law/shippedRules';
import { typeChain } from '../model/pools/law/typeChain';
import { comparable } from '../model/table/heading';
import { type Nation } from '../model/pools/law/nationOfBasis';

/** A kind of body that can be picked for the partner table. */
export interface TodaysBody {
  /** What a person would call it, such as `Integrated care board`. */
  readonly body: string;
  /** What goes under Type. */
  readonly type: string;
  /** What goes under Group; '' where its money may be for several. */
  readonly group: string;
  /** The first day on which there were such bodies, for From; null where the law that ships has none. */
  readonly from: Day | null;
}

type Kind = readonly [body: string, type: string, group?: string];

const HEALTH = 'Health';
const ANYWHERE: readonly Kind[] = [
  ['GP practice', 'GP practice', HEALTH],
  ['School or academy', 'School', 'Education'],
  ['Further education college', 'Further education college', 'Education'],
  ['Voluntary organisation', 'Voluntary', 'Voluntary sector'],
  ['Company', 'Private'],
];

const KINDS: Readonly<Record<Nation, readonly Kind[]>> = {
  England: [
    ['Integrated care board', 'NHS commissioner', HEALTH],
    ['NHS England', 'NHS commissioner', HEALTH],
    ['NHS trust', 'NHS provider', HEALTH],
    ['NHS foundation trust', 'NHS provider', HEALTH],
    ['County council', 'Council'],
    ['Unitary council', 'Council'],
    ['Metropolitan borough council', 'Council'],
    ['London borough council', 'Council'],
    ['District council', 'District council'],
    ['Combined authority', 'Combined authority'],
    ['Police and crime commissioner', 'Police', 'Police'],
    ['Youth justice service', 'Youth offending team'],
    ['Probation service', 'Probation'],
    ['Jobcentre Plus', 'Jobcentre Plus'],
    ...ANYWHERE,
  ],
  Scotland: [
    ['Council', 'Council'],
    ['Health board', 'health board', HEALTH],
    ['Integration joint board', 'integration joint board', HEALTH],
    ...ANYWHERE,
  ],
  Wales: [
    ['Council', 'Council'],
    ['Local health board', 'health board', HEALTH],
    ['NHS trust', 'NHS provider', HEALTH],
    ...ANYWHERE,
  ],
};

/**
 * The kinds of bodies that there are in a nation on a day, to be picked for the partner table: what each is called, its
 * Type and Group, and since when there are such bodies. Lives are those of the law that ships.
 *
 * @param day as Excel counts it
 * @example
 * todaysBodies(46113).map(({ body }) => body).slice(0, 2) // => ["Integrated care board", "NHS England"]
 * @example
 * todaysBodies(44652).map(({ body }) => body).includes('Integrated care board') // => false
 */
export const todaysBodies = (day: Day, nation: Nation = 'England'): readonly TodaysBody[] =>
  KINDS[nation].flatMap(([body, type, group = '']) =>
    bodyReasons(SHIPPED_RULES, body, { from: day, to: day }).length
      ? []
      : [{ body, type, group, from: firstDayOf(body) }],
  );

function firstDayOf(body: string): Day | null {
  const rules = typeChain(SHIPPED_RULES, body).flatMap((type) => rulesOfType(SHIPPED_RULES, type));
  return rules.find(({ effect, from }) => comparable(effect) === 'exists' && from !== null)?.from ?? null;
}
