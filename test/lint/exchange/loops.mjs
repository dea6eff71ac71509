/** Code that runs once for each of several things. */
import { isFunction, nameOf } from './values.mjs';
import { around } from './scopes.mjs';

const PARTS = {
  ForStatement: ['body', 'test', 'update'],
  WhileStatement: ['body', 'test'],
  DoWhileStatement: ['body', 'test'],
};
const OF = ['body'];
const EACH = ['map', 'flatMap', 'forEach', 'filter', 'some', 'every', 'find', 'reduce'];

/** Whether a step is in a loop of its function, or in a function that a list calls for each of its elements. */
export function isInLoop(step) {
  let inside = step;
  for (const each of around(step)) {
    const parts = PARTS[each.type] ?? (/^For(Of|In)Statement$/.test(each.type) ? OF : []);
    if (parts.some((part) => each[part] === inside)) return true;
    if (isFunction(each) && isCalledForEach(each)) return true;
    if (isFunction(each) && !isCalledInPlace(each)) return false;
    inside = each;
  }
  return false;
}

/** Whether a function is written as the argument of a method of one of these names. */
export const isHanded = ({ parent }, names) =>
  parent.type === 'CallExpression' &&
  parent.callee.type === 'MemberExpression' &&
  names.includes(nameOf(parent.callee));

const isCalledForEach = (written) => isHanded(written, EACH);

/** Whether a function that is written in place runs there, and not when something else calls it. */
export const isCalledInPlace = (written) =>
  isHanded(written, [...EACH, 'then', 'run', 'sort', 'toSorted', 'findIndex', 'findLast']);
