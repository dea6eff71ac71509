/** What a file asks of Excel, in the order of its code: what it loads, where it syncs, what it reads. */
import { brings, namesIn } from './paths.mjs';
import { isCalledInPlace } from './loops.mjs';
import { around, isIn, scopesOf, walk } from './scopes.mjs';
import { memberOfAny, RESULT } from './types.mjs';
import { isContext, isFunction, nameOf, valueOf } from './values.mjs';
import { valueOfBinding } from './bindings.mjs';

const kept = new WeakMap();

/** The steps of a file: read once for all rules. */
export function stepsOf(sourceCode) {
  const { ast } = sourceCode;
  if (!kept.has(ast)) kept.set(ast, readSteps(sourceCode));
  return kept.get(ast);
}

function readSteps(sourceCode) {
  const scopes = scopesOf(sourceCode);
  const steps = { loads: [], syncs: [], reads: [], scopes };
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type === 'CallExpression') takeCall(node, steps);
    else if (node.type === 'MemberExpression') takeRead(node, valueOf(node.object, scopes), steps);
    else if (node.type === 'Property' && node.parent.type === 'ObjectPattern')
      takeRead(node, valueOfBinding(node.parent, scopes), steps);
  });
  return steps;
}

function takeCall(call, { loads, syncs, scopes }) {
  const { callee, arguments: given } = call;
  const name = callee.type === 'MemberExpression' ? nameOf(callee) : undefined;
  if (name === 'sync') syncs.push({ node: call });
  else if (name === 'load') {
    const on = valueOf(callee.object, scopes);
    const byContext = isContext(on) || (!on && valueOf(given[0], scopes)?.root);
    const of = byContext ? valueOf(given[0], scopes) : on;
    loads.push({ node: call, of, names: namesIn(given[byContext ? 1 : 0], scopes.constantOf) });
  } else if (awaiting(call) && given.some((each) => isContext(valueOf(each, scopes)))) {
    // a function that is handed the context syncs it, and loads what it is handed besides
    syncs.push({ node: call, byHand: true });
    for (const each of given) {
      const of = innermost(valueOf(each, scopes));
      if (of?.root && !isContext(of)) loads.push({ node: call, of, names: null, byHand: true });
    }
  }
}

const innermost = (value) => (value?.list ? innermost(value.list) : value);
const awaiting = (node) => around(node, { within: true }).some(({ type }) => type === 'AwaitExpression');

function takeRead(node, of, { reads }) {
  const name = nameOf(node);
  if (!of?.types || name === undefined || isWritten(node)) return;
  const { root } = of;
  if (name === 'isNullObject')
    return void reads.push({ node, root, path: [...of.path, name], isLoaded: false });
  const member = memberOfAny(of.types, name);
  if (!member || member.isMethod || (member.types.length > 0 && !member.isList)) return;
  reads.push({ node, root, path: [...of.path, name], isLoaded: !of.types.includes(RESULT) });
}

const isWritten = (node) =>
  node.parent.type === 'AssignmentExpression' && node.parent.operator === '=' && node.parent.left === node;

/** The last load before a read that brings what is read. */
export const loadFor = (read, { loads }) =>
  loads.findLast(
    ({ node, of, names }) =>
      of?.root?.node !== undefined &&
      of.root.node === read.root.node &&
      of.path.every((part, at) => part === read.path[at]) &&
      (names ?? ['*']).some((name) => brings(name, read.path.slice(of.path.length))) &&
      isBefore(node, read.node),
  );

/** Whether something is sure to have been synced between a step and a read. */
export const isSyncedBetween = (from, read, { syncs }) =>
  syncs.some(({ node }) => node.range[1] >= from.range[1] && isBefore(node, read) && isWaitedFor(node, read));

/** From where on code runs: what is kept to be called later, at the end of the code that keeps it. */
function runsAt(code, step) {
  const outer = around(code);
  const kept = outer.findLastIndex((each) => isFunction(each) && !isIn(step, each) && !isCalledInPlace(each));
  if (kept < 0) return code.range[0];
  const keeps = outer.slice(kept + 1).find((each) => isFunction(each) && !isCalledInPlace(each));
  return (keeps ?? outer.at(-1)).range[1];
}

/** Whether the code of a step can have run when that of another runs, which is further down. */
const isBefore = (step, later) =>
  step.range[1] <= runsAt(later, step) &&
  !around(step).some((each, at, outer) => {
    if (each.type !== 'IfStatement' && each.type !== 'ConditionalExpression') return false;
    const branch = at ? outer[at - 1] : step;
    if (branch === each.test || isIn(later, branch)) return false;
    return isIn(later, each) || leaves(branch);
  });

/** Whether what follows a branch never runs after it. */
function leaves(branch) {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return /^(Return|Throw|Continue|Break)Statement$/.test(last?.type ?? '');
}

/** Whether a read comes after the answer to a sync: after an await around it, or in the `then` of its promise. */
const isWaitedFor = (sync, read) => {
  const own = around(sync).find(isFunction);
  if (awaiting(sync)) return !own || isIn(read, own);
  return around(sync).some(
    (each) =>
      each.type === 'CallExpression' &&
      each.callee.property?.name === 'then' &&
      isIn(sync, each.callee) &&
      each.arguments.some((then) => isIn(read, then)),
  );
};
