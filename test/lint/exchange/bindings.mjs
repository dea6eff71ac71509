/** What a name holds, by what was written into it last, or by its type where it comes from outside. */
import { isFunction, memberOf, nameOf, valueOf } from './values.mjs';
import { classes, CONTEXT } from './types.mjs';

const EACH = ['map', 'flatMap', 'forEach', 'filter', 'find', 'findLast', 'some', 'every', 'findIndex'];

export function boundTo(identifier, scopes) {
  const variable = scopes.variableOf(identifier);
  const def = variable?.defs[0];
  if (!def) return undefined;
  return scopes.once(variable, identifier, () => {
    const write = lastWrite(variable, identifier);
    return write && write.identifier !== def.name
      ? valueOf(write.writeExpr, scopes)
      : valueOfBinding(def.name, scopes);
  });
}

/** The last that is written before a place; where nothing is, the first that is written at all. */
function lastWrite({ references }, { range: [at] }) {
  const writes = references.filter((reference) => reference.writeExpr && reference.isWrite());
  return (
    writes.findLast(({ identifier, writeExpr }) => writeExpr.range[1] <= at || identifier.range[0] === at) ??
    writes[0]
  );
}

/** What a binding, be it a name or a pattern, is given where it is declared. */
export function valueOfBinding(node, scopes) {
  const { parent } = node;
  const declared = typed(node.typeAnnotation?.typeAnnotation, node);
  switch (parent?.type) {
    case 'VariableDeclarator': {
      const loop = parent.parent.parent;
      if (loop?.type === 'ForOfStatement' && loop.left === parent.parent)
        return valueOf(loop.right, scopes)?.list;
      return valueOf(parent.init, scopes) ?? declared;
    }
    case 'AssignmentPattern':
      return valueOfBinding(parent, scopes);
    case 'Property':
      return memberOf(valueOfBinding(parent.parent, scopes), nameOf(parent), parent);
    case 'ArrayPattern':
      return valueOfBinding(parent, scopes)?.list;
    default:
      return declared ?? (isFunction(parent) ? argumentOf(parent, node, scopes) : undefined);
  }
}

/** What the caller of a function that is written in place hands it. */
function argumentOf(written, parameter, scopes) {
  const call = written.parent;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const name = nameOf(call.callee);
  if (written.params[0] !== parameter) return undefined;
  if (name === 'run' && call.callee.object.name === 'Excel')
    return { root: { node: parameter, fresh: true }, path: [], types: [CONTEXT] };
  return EACH.includes(name) ? valueOf(call.callee.object, scopes)?.list : undefined;
}

/** What a function of this file gives, as its type says. */
export function byReturnType(call, scopes) {
  const def = call.callee.type === 'Identifier' ? scopes.variableOf(call.callee)?.defs[0]?.node : undefined;
  const written = def?.type === 'VariableDeclarator' ? def.init : def;
  return isFunction(written) ? typed(written.returnType?.typeAnnotation, call) : undefined;
}

/** An object that its type names, made elsewhere. */
function typed(type, node) {
  switch (type?.type) {
    case 'TSTypeReference': {
      const { left, right } = type.typeName;
      const name = left?.name === 'Excel' ? right.name : undefined;
      if (type.typeName.name === 'Promise') return typed(type.typeArguments?.params[0], node);
      if (classes().has(name)) return { root: { node, fresh: name === CONTEXT }, path: [], types: [name] };
      if (!/^(Readonly)?Array$/.test(type.typeName.name)) return undefined;
      return listOf(typed(type.typeArguments?.params[0], node));
    }
    case 'TSArrayType':
      return listOf(typed(type.elementType, node));
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return typed(type.typeAnnotation, node);
    case 'TSUnionType': {
      const known = type.types.map((each) => typed(each, node)).filter(Boolean);
      return known[0] && { ...known[0], maybe: true };
    }
    case 'TSTypeLiteral':
      return recordOf(type.members);
    default:
      return undefined;
  }
}

const listOf = (list) => list && { list };
const recordOf = (members) => ({
  record: Object.fromEntries(
    members
      .filter(({ type }) => type === 'TSPropertySignature')
      .map((member) => [nameOf(member), typed(member.typeAnnotation?.typeAnnotation, member)]),
  ),
});
