import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FUNCTION_CARDS } from '../../src/model/trace/functionCards';
import { ourWords } from '../../src/model/trace/ourWords';
import { functionCards } from '../functions/cards';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('the card of each custom function', () => {
  const cards = functionCards();
  const tests = readdirSync(path.join(ROOT, 'test/functions'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => read(`test/functions/${name}`))
    .join('\n');

  test('the lists that are made from them are up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, ['functionCards.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('a comment that declares a function which does not follow it is refused by name', () => {
    const script = `import('./functionCards.mjs').then(({ cardsIn }) => cardsIn('half', ${JSON.stringify(
      '/**\n * @customfunction HALF\n */\nexport const half = () => 0;',
    )}))`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toContain('src/functions/half.ts declares a custom function, and none follows');
  });

  test('each file that declares a function has a card, and Trace has its words', () => {
    const declared = readdirSync(path.join(ROOT, 'src/functions')).filter(
      (name) => name.endsWith('.ts') && read(`src/functions/${name}`).includes('@customfunction'),
    );
    expect(cards.map(({ file }) => `${file}.ts`).sort()).toEqual(declared.sort());
    expect(Object.keys(FUNCTION_CARDS).sort()).toEqual(cards.map(({ id }) => id).sort());
  });

  test.each(cards.map((card) => [card.id, card] as const))(
    'POOL.%s says what it does, what it takes and gives, in a sentence for Trace, with examples, a test, a page and a line in the changelog',
    (id, { summary, returns, calls, says, saysPart, parameters }) => {
      expect([summary, returns, says].filter((text) => !/\w/.test(text))).toEqual([]);
      expect(calls.length).toBeGreaterThan(0);
      expect(parameters.filter(({ description }) => !description)).toEqual([]);
      expect(tests).toMatch(new RegExp(`\\b(POOL\\.${id}|called\\('${id}')`));
      expect(existsSync(path.join(ROOT, `docs/functions/${id}.md`))).toBe(true);
      expect(read('CHANGELOG.md')).toContain(`POOL.${id}`);
      const named = [...`${says} ${saysPart ?? ''}`.matchAll(/\{[£%]?(\w+)\}/g)].map(([, name]) => name!);
      const known = [...parameters.map(({ name }) => name), 'nth'];
      expect(named.filter((name) => !known.includes(name))).toEqual([]);
      expect(ourWords(`POOL.${id}`, () => 'x')).not.toMatch(/[[\]{}]|undefined|nothing/);
    },
  );

  test('says of each argument what the metadata says: a cell or a range, given or not, once or more', async () => {
    const files = cards.map(({ file }) => path.join(ROOT, `src/functions/${file}.ts`));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
    expect(errors ?? []).toEqual([]);
    const { functions } = JSON.parse(metadataJson) as {
      readonly functions: readonly {
        readonly id: string;
        readonly parameters: readonly {
          readonly name: string;
          readonly dimensionality?: string;
          readonly optional?: boolean;
          readonly repeating?: boolean;
        }[];
      }[];
    };
    const told = Object.fromEntries(
      functions.map(({ id, parameters }) => [
        id,
        parameters.map(({ name, dimensionality, optional = false, repeating = false }) => ({
          ...{ name, repeating, matrix: dimensionality === 'matrix' },
          optional: optional && !repeating,
        })),
      ]),
    );
    const ours = Object.fromEntries(
      cards.map(({ id, parameters }) => [
        id,
        parameters.map(({ name, matrix, optional, repeating }) => ({ name, repeating, matrix, optional })),
      ]),
    );
    expect(told).toEqual(ours);
  });

  test('every parameter that is a range in the code is a matrix in the metadata', () => {
    for (const { file, parameters } of cards) {
      const [, code = ''] =
        /export function \w+\(([\s\S]*?)\)(?:: [^{]+)? \{/.exec(read(`src/functions/${file}.ts`)) ?? [];
      const ranges = [...code.matchAll(/(\w+)\??: unknown\[\]\[\]/g)].map(([, name]) => name);
      expect([file, parameters.filter(({ matrix }) => matrix).map(({ name }) => name)]).toEqual([
        file,
        ranges,
      ]);
    }
  });
});

test('tests call a custom function as Excel does, through its metadata, and never past it', () => {
  const files = functionCards().map(({ file }) => file);
  const past = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^bench[\\/]/.test(name)) // a bench times the function itself
    .filter((name) =>
      [...read(`test/${name}`).matchAll(/src\/functions\/(\w+)['"]/g)].some(([, file]) =>
        files.includes(file!),
      ),
    );
  expect(past).toEqual([]);
});
