import { partnerFigures, type PartnerFigures } from '../model/funding/partnerFigures';
import { answer } from './answers/answer';
import { pounds } from './answers/fundingGrid';
import { mustBeReadable, scenarioArgument } from './given/planArgument';

/**
 * Lists what each partner brings by year, what of it is delegated, and how complete its figures are.
 * @customfunction PARTNERS
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings: Partners[#All], Streams[#All] and Contributions[#All], in any order.
 * @returns Partner, Measure and a column for each year: for each partner a row of Resources (its streams) in pounds, a row of what is Delegated of them, and a row of Figures, which says how many of its amounts are known, such as 2 of 3. A partner without a stream and a contribution has no figures.
 * @trace what each partner brings[ under {scenario}], what it delegates, and how complete its figures are
 *
 * @example
 * partners('', [[['Partner'], ['Council'], ['Police']], [['Stream', 'Partner', 'Delegated', '2006/07'], ['Schools', 'Council', 'Yes', 9], ['Health', 'Council', '', 'unknown']]]) // => [["Partner", "Measure", "2006/07"], ["Council", "Resources", "at least £9.00"], ["Council", "Delegated", 9], ["Council", "Figures", "1 of 2"], ["Police", "Resources", "unknown"], ["Police", "Delegated", "unknown"], ["Police", "Figures", "none"]]
 */
export function partners(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const plan = scenarioArgument(scenario, tables);
    mustBeReadable(plan, ['Partner', 'Stream', 'Contribution']);
    const found = partnerFigures(plan);
    const years = found[0]?.years.map(({ year }) => year) ?? [];
    return [['Partner', 'Measure', ...years], ...found.flatMap(rowsOf)];
  });
}

const rowsOf = ({ partner, years }: PartnerFigures): (string | number)[][] => [
  [
    partner,
    'Resources',
    ...years.map(({ resources, expected }) => (expected ? pounds(resources) : 'unknown')),
  ],
  [
    partner,
    'Delegated',
    ...years.map(({ delegated, expected }) => (expected ? pounds(delegated) : 'unknown')),
  ],
  [
    partner,
    'Figures',
    ...years.map(({ given, expected }) => (expected ? `${given} of ${expected}` : 'none')),
  ],
];
