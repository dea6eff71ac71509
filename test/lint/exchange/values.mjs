/**
 * Which object of Excel an expression is, as far as one file shows it: `{ root, path, types }`, where the root is the
 * place in the code that made the object and the path leads on from there; `{ list }` for a list of values, `{ record }`
 * for an object that holds some.
 *
 * A root is `fresh` where nothing can have loaded it before. A value is `maybe` where it may be undefined or null.
 */
import { boundTo, byReturnType } from './bindings.mjs';
import { CONTEXT, memberAnywhere, memberOfAny } from './types.mjs';

const FUNCTION = /^(ArrowFunctionExpression|Function(Expression|Declaration))$/;
const ELEMENT = ['find', 'findLast', 'at', 'pop', 'shift'];
const SAME_LIST = ['filter', 'slice', 'reverse', 'concat', 'toReversed', 'toSorted', 'sort', 'values'];

export const isFunction = (node) => FUNCTION.test(node?.type ?? '');

/** The name of a member, an argument or a property: `a.b`, `a['b']`; undefined where it is calculated. */
export const nameOf = ({ property, key, computed }) => {
  const name = property ?? key;
  return computed ? (typeof name.value === 'string' ? name.value : undefined) : (name.name ?? name.value);
};

const maybe = (value) => value && { ...value, maybe: true };

/** The value of an expression; undefined where it is none of Excel's, or cannot be seen. */
export function valueOf(node, scopes) {
  switch (node?.type) {
    case 'AwaitExpression':
      return valueOf(node.argument, scopes);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return valueOf(node.expression, scopes);
    case 'ChainExpression':
      return maybe(valueOf(node.expression, scopes));
    case 'Identifier':
      return boundTo(node, scopes);
    case 'MemberExpression':
      return memberOf(valueOf(node.object, scopes), nameOf(node), node);
    case 'CallExpression':
      return resultOf(node, scopes);
    case 'ConditionalExpression':
      return either(valueOf(node.consequent, scopes), valueOf(node.alternate, scopes));
    case 'LogicalExpression':
      return either(valueOf(node.left, scopes), valueOf(node.right, scopes));
    case 'ArrayExpression':
      return listOf(node.elements, scopes);
    case 'ObjectExpression':
      return { record: Object.assign({}, ...node.properties.map((property) => fieldOf(property, scopes))) };
    default:
      return undefined;
  }
}

/** Of two that may be, the one that is Excel's; of two of Excel's only what they are, not where they come from. */
function either(one, other) {
  if (!one || !other) return maybe(one ?? other);
  return one.types && other.types ? { root: {}, path: [], types: one.types, maybe: true } : undefined;
}

function listOf(elements, scopes) {
  if (elements.length !== 1 || !elements[0]) return undefined;
  const [only] = elements;
  if (only.type === 'SpreadElement') return valueOf(only.argument, scopes);
  const list = valueOf(only, scopes);
  return list && { list };
}

const fieldOf = (property, scopes) =>
  property.type === 'SpreadElement'
    ? (valueOf(property.argument, scopes)?.record ?? {})
    : { [nameOf(property)]: valueOf(property.value, scopes) };

/** What `of.name` is; of a list, any element. */
export function memberOf(of, name, node) {
  if (of?.record) return of.record[name];
  if (of?.list) return name === undefined ? maybe(of.list) : undefined;
  if (name === undefined) return undefined;
  const member = of?.types ? memberOfAny(of.types, name) : memberAnywhere(name);
  if (!member || member.isMethod || member.types.length === 0) return undefined;
  const { types } = member;
  if (!of?.types) return member.isList || types.length > 1 ? undefined : { root: { node }, path: [], types };
  const value = { root: of.root, path: [...of.path, name], types };
  return member.isList ? { list: value } : value;
}

/** What a call gives: an object that Excel makes, or a list that is made of another. */
function resultOf(call, scopes) {
  if (call.callee.type !== 'MemberExpression') return byReturnType(call, scopes);
  const { object } = call.callee;
  const name = nameOf(call.callee);
  const of = valueOf(object, scopes);
  if (name === 'load') return of;
  if (name === 'map' || name === 'flatMap') {
    const given = returnedBy(call.arguments[0], scopes);
    return given && (name === 'flatMap' && given.list ? given : { list: given });
  }
  if (name === 'flat') return of?.list?.list ? { list: of.list.list } : undefined;
  if (of?.list && ELEMENT.includes(name)) return maybe(of.list);
  if (of?.list && SAME_LIST.includes(name)) return of;
  // of an object that comes from elsewhere, only what is sure to be a question to Excel
  const member =
    (of?.types && memberOfAny(of.types, name)) ?? (name?.startsWith('get') && memberAnywhere(name));
  if (!member?.isMethod || member.types.length === 0) return undefined;
  return { root: { node: call, fresh: true, made: name }, path: [], types: member.types };
}

/** What a function that is written in place gives; maybe nothing where it has several ways out. */
function returnedBy(written, scopes) {
  if (!isFunction(written)) return undefined;
  if (written.body.type !== 'BlockStatement') return valueOf(written.body, scopes);
  const given = scopes.returnsOf(written).map((argument) => valueOf(argument, scopes));
  const value = given.find(Boolean);
  return given.length > 1 ? maybe(value) : value;
}

export const isContext = (value) => Boolean(value?.types?.includes(CONTEXT));
