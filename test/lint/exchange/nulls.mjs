/** An object that Excel may not have is there all the same: whether it is, its isNullObject says. */
import { stepsOf } from './steps.mjs';
import { isHanded } from './loops.mjs';
import { valueOf } from './values.mjs';

const CHOOSING = ['filter', 'find', 'findLast', 'findIndex', 'some', 'every'];
const EMPTY = ['null', 'undefined'];
const isEmpty = ({ type, value, name }) =>
  (type === 'Literal' && value === null) || (type === 'Identifier' && EMPTY.includes(name));

/** Objects that are asked for by a name or a property such as `getItemOrNullObject` or `customOrNullObject`. */
const mayBeNull = (value) =>
  value?.root && !value.maybe && /OrNullObject$/.test(value.path.at(-1) ?? value.root.made ?? '');

export const testForNullUsingIsNullObject = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { fault: 'Test isNullObject: the object itself is there even where Excel has none.' },
  },
  create({ sourceCode, report }) {
    const { scopes } = stepsOf(sourceCode);
    const test = (node) => {
      if (node && mayBeNull(valueOf(node, scopes))) report({ node, messageId: 'fault' });
    };
    const condition = (node) => test(node.test);
    const chosen = (written) => isHanded(written, CHOOSING) && test(written.body);
    return {
      IfStatement: condition,
      ConditionalExpression: condition,
      WhileStatement: condition,
      DoWhileStatement: condition,
      ForStatement: condition,
      LogicalExpression: ({ left, right, operator, parent }) => {
        test(left);
        if (operator !== '??' && parent.test) test(right);
      },
      ArrowFunctionExpression: chosen,
      UnaryExpression: ({ operator, argument }) => operator === '!' && test(argument),
      BinaryExpression({ operator, left, right }) {
        if (!/^[!=]==?$/.test(operator)) return;
        if (isEmpty(right)) test(left);
        if (isEmpty(left)) test(right);
      },
      'CallExpression[callee.name="Boolean"]': (call) => test(call.arguments[0]),
    };
  },
};
