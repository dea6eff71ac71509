import { tokenTypes } from '@borgar/fx';
import { formulaRule } from '../../formulaRule';
import { inOurs } from '../../readFormula';

const MASKS: readonly string[] = ['IFERROR', 'IFNA'];

/** Formulas that turn an error into zero or a blank. */
export const maskedErrors = formulaRule({
  name: 'Error masked',
  kind: 'risk',
  reason:
    'A zero or a blank in place of an error is added up like any figure, and nobody sees that something is missing.',
  source: 'FAST 3.03; Financial Modelling Code, on checks',
  remedy: 'Deal with the case that is expected, such as a blank divisor, with IF, and let other errors show.',
  likelihood: 0.6,
  says: ({ formula }) => {
    const mask = formula.calls.find((call) => {
      if (!MASKS.includes(call.name) || inOurs(call.outer)) return false;
      const [, instead] = call.args;
      const [only, second] = instead ?? [];
      if (!only) return true;
      if (second) return false;
      return (
        (only.type === tokenTypes.NUMBER && Number(only.value) === 0) ||
        (only.type === tokenTypes.STRING && only.value === '""')
      );
    });
    const instead = mask?.args[1]?.[0]?.type === tokenTypes.STRING ? 'a blank' : 'zero';
    return mask ? `${mask.name} turns every error into ${instead}` : null;
  },
});
