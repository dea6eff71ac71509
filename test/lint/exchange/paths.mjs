/** What a call of `load` names, each property as `a/b`. */
import { classes, memberOfAny } from './types.mjs';

const EVERY = ['items', '*', ''];

/** The names that an argument of load has, `['']` for none; null where it is only known when it runs. */
export function namesIn(node, constantOf) {
  if (!node) return [''];
  const known = node.type === 'Identifier' ? constantOf(node) : node;
  switch (known?.type) {
    case 'Literal':
      return String(known.value)
        .split(',')
        .map((name) => name.trim());
    case 'TemplateLiteral':
      return known.expressions.length
        ? null
        : known.quasis[0].value.cooked.split(',').map((name) => name.trim());
    case 'ArrayExpression': {
      const each = known.elements.map((element) => namesIn(element, constantOf));
      return each.includes(null) ? null : each.length ? each.flat() : [''];
    }
    case 'ObjectExpression':
      return namesInObject(known, constantOf);
    default:
      return null;
  }
}

/** `{ format: { fill: { color: true } } }` is `format/fill/color`; of the older form, `select` and `expand` name. */
function namesInObject({ properties }, constantOf) {
  const names = [];
  for (const { type, key, value } of properties) {
    if (type !== 'Property') return null;
    const name = key.name ?? key.value;
    if (name === '$all') names.push('*');
    else if (name === 'select' || name === 'expand') names.push(...(namesIn(value, constantOf) ?? ['*']));
    else if (value.type === 'ObjectExpression')
      names.push(
        ...(namesInObject(value, constantOf) ?? ['*']).flatMap((rest) => (rest ? `${name}/${rest}` : [])),
      );
    else if (value.value !== false && name !== 'top' && name !== 'skip' && !name.startsWith('$'))
      names.push(name);
  }
  return names.length ? names : [''];
}

/** Whether loading `name` of an object brings what is at `path` from it; the items of a collection need not be named. */
export function brings(name, path) {
  const [named, wanted] = [name.split('/'), path].map((parts) =>
    parts.filter((part) => !EVERY.includes(part)),
  );
  return named.every((part, at) => at >= wanted.length || wanted[at] === part);
}

/** Whether a name leads to an object instead of a value, or to nothing that there is. */
export function navigational(name, known) {
  let types = known ?? [...classes().keys()];
  const parts = name.split('/');
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    if (isLast && (part === '*' || part === 'isNullObject')) return false;
    const member = memberOfAny(types, part) ?? memberOfAny(memberOfAny(types, 'items')?.types ?? [], part);
    if (!member || member.isMethod) return true;
    if (isLast) return !member.isValue;
    ({ types } = member);
  }
  return true;
}
