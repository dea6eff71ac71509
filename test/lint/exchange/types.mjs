/** The objects of Excel and what their members are, as Microsoft's types declare them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The context of a batch, and a result that comes with the next sync: neither is loaded. */
export const CONTEXT = 'RequestContext';
export const RESULT = 'ClientResult';

const CLASS = /^ {4}class (\w+) extends /;
const MEMBER = /^ {8}(?:readonly )?(\w+)(?:\??: |\(.*\): |<.*\): )(.+);$/;
const NOT_READ = /^OfficeExtension\.|=>/;

let declared;

/** The classes by name; of each its members as `{ type, isList, isMethod }`, where a plain value has no type. */
export function classes() {
  return (declared ??= readClasses());
}

function readClasses() {
  const file = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf('\ndeclare namespace Excel {');
  const lines = text.slice(from, text.indexOf('\n}', from)).split('\n');
  const found = new Map([[RESULT, new Map([['value', {}]])]]);
  let members = null;
  for (const line of lines) {
    const named = CLASS.exec(line)?.[1];
    if (named) found.set(named, (members = new Map()));
    else if (line.startsWith('    }')) members = null;
    const [, name, type] = (members && MEMBER.exec(line)) ?? [];
    if (name && !members.has(name)) members.set(name, { type, isMethod: line.includes(`${name}(`) });
  }
  for (const known of found.values())
    for (const [member, { type = '', isMethod }] of known) known.set(member, memberOf(type, isMethod, found));
  if (!found.get(CONTEXT)?.has('workbook')) throw new Error(`No classes of Excel were found in ${file}.`);
  return found;
}

function memberOf(type, isMethod, found) {
  if (type.startsWith('OfficeExtension.ClientResult<')) return { type: RESULT, isMethod };
  const plain = type.replace(/^Excel\./, '').replace(/\[\]$/, '');
  if (found.has(plain)) return { type: plain, isList: type.endsWith('[]'), isMethod };
  return { isMethod: isMethod || NOT_READ.test(type) };
}

/** What a member of any of some classes is; undefined where none has it. */
export const memberOfAny = (types, name) => {
  const known = types.map((type) => classes().get(type)?.get(name)).filter(Boolean);
  if (known.length === 0) return undefined;
  const own = [...new Set(known.flatMap(({ type }) => type ?? []))];
  const isValue = known.some(({ type, isMethod }) => !type && !isMethod);
  return { types: own, isList: known[0].isList, isMethod: known.every(({ isMethod }) => isMethod), isValue };
};

/** What a member of that name is on whichever object has it. */
export const memberAnywhere = (name) => memberOfAny([...classes().keys()], name);
