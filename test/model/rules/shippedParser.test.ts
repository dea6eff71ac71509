import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import * as mathjs from 'mathjs';
import { readableRule } from '../../../src/model/rules/readable';
import { NODES } from '../../../src/model/rules/syntaxTree';
import { seeded } from '../../bench/matching/seededPlan';

type Parse = (rule: string) => unknown;
const mathjsParser = jest.requireActual<(this: { resourcePath: string }, parser: string) => string>(
  '../../../webpack/mathjsParser.cjs',
);

const PARTS = {
  ...NODES,
  config: { number: 'number' },
  numeric: (written: string) => written,
  typed: Object.assign((_: string, { string: parse }: { readonly string: Parse }) => parse, {
    addConversion: () => undefined,
  }),
};
const { createParse } = mathjs as unknown as { createParse: (parts: object) => Parse };

/** The parser as the build makes it, from mathjs's own file. */
async function shipped(): Promise<Parse> {
  const made = await build({
    entryPoints: ['node_modules/mathjs/lib/esm/expression/parse.js'],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'made' },
    plugins: [
      {
        name: 'mathjsParser',
        setup: ({ onLoad }) =>
          onLoad({ filter: /(?:utils.factory|expression.parse)\.js$/ }, ({ path }) => ({
            contents: mathjsParser.call({ resourcePath: path }, readFileSync(path, 'utf8')),
          })),
      },
    ],
  });
  const parts = runInThisContext(`${made.outputFiles[0]!.text}; made`) as { createParse: typeof createParse };
  return parts.createParse(PARTS);
}

const WORDS =
  'a total b2 12 .5 1.5e3 0x1f + - * / ( ) ( ) , . < > <= >= == != ! = : ? ?. ?? % 35% << >> and or not xor mod to in true null min( max( sum('.split(
    ' ',
  );

test('every rule that is let through is read as by the whole parser', async () => {
  const parse = await shipped();
  const whole = createParse(PARTS);
  const random = seeded(11);
  const pick = () => WORDS[Math.floor(random() * WORDS.length)]!;
  const answerOf = (read: Parse, rule: string) => {
    try {
      return JSON.stringify(read(rule));
    } catch (error) {
      return `${String(error)} ${String((error as { char?: number }).char)}`;
    }
  };
  const rules: string[] = [];
  while (rules.length < 4000) {
    const words = Array.from({ length: 1 + Math.floor(random() * 8) }, pick);
    const typed = words.join(random() < 0.5 ? ' ' : '');
    try {
      rules.push(readableRule(typed));
    } catch {
      // it never comes to a parser
    }
  }
  const answers = (read: Parse) => rules.map((rule) => [rule, answerOf(read, rule)]);
  expect(answers(parse)).toEqual(answers(whole));
});
