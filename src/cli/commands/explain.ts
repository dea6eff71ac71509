import { readBook } from '../../file/readBook';
import { readAddress } from '../cellAddress';
import { type Command, JSON_OPTION, NotUnderstood } from '../command';
import { EXIT } from '../exitStatus';
import { explained, type ExplainedFigure } from '../explained';
import { json } from '../records';

/** Where a figure comes from, down to the rows of the plan's tables and their evidence. */
export const explain: Command = {
  name: 'explain',
  takes: 'FILE SHEET!CELL',
  does: 'Explains a cell: what it shows, by which formula, from which rows, with what evidence.',
  options: [
    JSON_OPTION,
    { name: 'depth', value: 'N', means: 'How many levels are taken apart; 3 if it is not given.' },
  ],
  words: [2, 2],
  run: async ({ words: [file = '', address = ''], switches, values }, machine) => {
    const depth = Number(values.depth ?? 3);
    if (!Number.isInteger(depth) || depth < 0 || depth > 50)
      throw new NotUnderstood(`--depth is "${values.depth}": give a whole number from 0 to 50.`);
    const at = readAddress(address);
    const figure = await explained(readBook(await machine.read(file)), at, depth);
    machine.say(switches.has('json') ? json(figure) : inText(figure));
    return EXIT.clean;
  },
};

function inText(found: ExplainedFigure): string {
  const { address, label, shows, formula, differs, figures, evidenced, evidence, evidenceOfSources } = found;
  const listed = (title: string, each: readonly string[]) =>
    each.length > 0 ? [title, ...each.map((one) => `  ${one}`)] : [];
  const lines = (parts: ExplainedFigure['figures'], indent: string): string[] =>
    parts.flatMap((part) => [
      `${indent}${part.label ? `${part.label}: ` : ''}${part.figure}${part.cell ? ` (${part.cell})` : ''}${part.rule ? `. ${part.rule}` : ''}`,
      ...lines(part.parts, `${indent}  `),
    ]);
  return [
    `${address}${label ? `, ${label},` : ''} shows ${shows}.`,
    ...(formula ? [`Formula: ${formula}`] : []),
    ...(differs ? [differs] : []),
    ...lines(figures, ''),
    ...(evidenced ? [evidenced] : []),
    ...listed('Evidence:', evidence),
    ...listed('Evidence of what it is paid from, not of the figure:', evidenceOfSources),
    '',
  ].join('\n');
}
