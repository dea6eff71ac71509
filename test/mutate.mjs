/**
 * Changes one operator of a room at a time and says which changes no test notices: `npm run mutate -- src/model/money`.
 *
 *   --most N   how many changes are tried, picked over the whole room (30)
 *   --seed N   which are picked (1): the same seed picks the same
 *
 * Each change is written into a copy of the house below build/, never into src/.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COPY = path.join(ROOT, 'build/mutants');
const { ExclamationToken } = ts.SyntaxKind;

/** What each operator is changed into. */
const CHANGES = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+=',
};
const FUNCTIONS = { floor: 'ceil', ceil: 'floor', round: 'floor', min: 'max', max: 'min' };

/** The changes that a source text allows: where, and into what. */
function changesIn(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const changes = [];
  const visit = (node) => {
    if (ts.isBinaryExpression(node)) {
      const { operatorToken: token } = node;
      const isText = [node.left, node.right].some(
        (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
      );
      const into = CHANGES[token.getText()];
      if (into && !(isText && token.getText() === '+'))
        changes.push({ from: token.getStart(), to: token.end, into });
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ExclamationToken) {
      changes.push({ from: node.getStart(), to: node.getStart() + 1, into: '' });
    } else if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Math') {
      const into = FUNCTIONS[node.name.getText()];
      if (into) changes.push({ from: node.name.getStart(), to: node.name.end, into });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return changes.map((change) => {
    const { line } = tree.getLineAndCharacterOfPosition(change.from);
    return { ...change, file, line: line + 1, was: source.slice(change.from, change.to) };
  });
}

/** Numbers from 0 to 1, the same for the same seed. */
const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const picked = (changes, most, seed) => {
  const random = randomFrom(seed);
  return changes
    .map((change) => ({ change, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ change }) => change);
};

/** Runs the room's own tests on the copy; whether they still pass. */
const testsPass = (tests) =>
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--bail', '--silent', '--ci', ...tests], {
    cwd: COPY,
    stdio: 'ignore',
  }).status === 0;

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { most: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
  });
  const room = (positionals[0] ?? '').replace(/\/$/, '');
  if (!room.startsWith('src/') || !existsSync(path.join(ROOT, room)))
    throw new Error('Name a room, such as npm run mutate -- src/model/money.');
  const tests = `test/${room.slice('src/'.length)}`;
  if (!existsSync(path.join(ROOT, tests))) throw new Error(`${room} has no tests of its own in ${tests}.`);

  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of ['src', 'test', 'assets', 'docs', 'package.json', 'jest.config.js', 'tsconfig.json'])
    cpSync(path.join(ROOT, name), path.join(COPY, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(COPY, 'node_modules'));
  if (!testsPass([tests])) throw new Error(`The tests of ${tests} fail before anything is changed.`);

  const changes = readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = path.posix.join(room, name);
      return changesIn(file, readFileSync(path.join(ROOT, file), 'utf8'));
    });
  const tried = picked(changes, Number(values.most), Number(values.seed));
  console.log(`${tried.length} of ${changes.length} possible changes to ${room}, against ${tests}`);
  const unnoticed = tried.filter(({ file, from, to, into, line, was }) => {
    const source = readFileSync(path.join(ROOT, file), 'utf8');
    const copy = path.join(COPY, file);
    writeFileSync(copy, source.slice(0, from) + into + source.slice(to));
    const lives = testsPass([tests]);
    writeFileSync(copy, source);
    if (lives) console.log(`  not noticed: ${file}:${line} ${was} changed into ${into || 'nothing'}`);
    return lives;
  });
  console.log(`${tried.length - unnoticed.length} of ${tried.length} changes were noticed.`);
}

try {
  main();
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 2;
} finally {
  rmSync(COPY, { recursive: true, force: true });
}
