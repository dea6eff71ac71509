import { formulaRule } from '../../formulaRule';

/** NPV, which discounts the first amount by a whole year. */
export const npv = formulaRule({
  name: 'NPV',
  kind: 'risk',
  reason: 'NPV discounts its first amount by a whole year; an outlay of today belongs outside it.',
  source: 'FAST 3.03-12, on functions to avoid',
  remedy: 'Discount each year in a row of its own, or use XNPV with dates.',
  says: ({ formula }) =>
    formula.calls.some(({ name }) => name === 'NPV')
      ? 'NPV discounts its first amount by a whole year'
      : null,
});
