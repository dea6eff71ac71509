/** Where names of a file come from, and how its code is nested. */
import { isFunction } from './values.mjs';

export function scopesOf(sourceCode) {
  const known = new Map();
  const variableOf = (identifier) => {
    for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
      const variable = scope.set.get(identifier.name);
      if (variable) return variable;
    }
    return undefined;
  };
  /** What `find` gives for a place; nothing where that asks for itself. */
  const once = (_variable, place, find) => {
    if (!known.has(place)) {
      known.set(place, undefined);
      known.set(place, find());
    }
    return known.get(place);
  };
  /** The value of a constant that is written in this file. */
  const constantOf = (identifier) => {
    const [def] = variableOf(identifier)?.defs ?? [];
    return def?.node.type === 'VariableDeclarator' && def.parent.kind === 'const' ? def.node.init : undefined;
  };
  const returnsOf = (written) => {
    const found = [];
    walk(written.body, sourceCode.visitorKeys, (node) => {
      if (node.type === 'ReturnStatement') found.push(node.argument);
      return !isFunction(node);
    });
    return found;
  };
  return { variableOf, once, constantOf, returnsOf };
}

/** Visits a node and all in it, in the order of the code; where `visit` gives false, not what is in it. */
export function walk(node, keys, visit) {
  if (visit(node) === false) return;
  for (const key of keys[node.type] ?? [])
    for (const child of [node[key]].flat()) if (child) walk(child, keys, visit);
}

/** The nodes around a node, from the inside out; within its own function where that is asked. */
export function around(node, { within = false } = {}) {
  const found = [];
  for (let { parent } = node; parent && !(within && isFunction(parent)); { parent } = parent)
    found.push(parent);
  return found;
}

/** Whether a node is in another, or is that. */
export const isIn = (node, outer) => node === outer || around(node).includes(outer);
