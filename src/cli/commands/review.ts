import { reviewCells } from '../../file/views/reviewCells';
import { readBook } from '../../file/readBook';
import { review as reviewed, type Review } from '../../model/audit/review';
import { type Command, JSON_OPTION } from '../command';
import { eachFile } from '../eachFile';
import { EXIT } from '../exitStatus';
import { json } from '../records';

/** The formula review over workbook files, whether they hold a plan or not. */
export const review: Command = {
  name: 'review',
  takes: 'FILES…',
  does: 'Reviews every formula of the workbooks, plan or not, and lists those that an auditor would ask about.',
  options: [JSON_OPTION],
  words: [1, Infinity],
  run: async ({ words, switches }, machine) => {
    const list: object[] = [];
    const status = await eachFile(words, machine, async (file, files) => {
      const result = await reviewed(reviewCells(readBook(await machine.read(file))));
      if (!result) return EXIT.unreadable;
      if (switches.has('json'))
        list.push(
          ...result.findings.map(({ sheet, cell, rule, severity, sentence }) => ({
            ...(files > 1 ? { file } : {}),
            ...{ sheet, cell, rule, severity, sentence },
          })),
        );
      else machine.say(inText(file, result));
      return result.findings.length > 0 ? EXIT.findings : EXIT.clean;
    });
    if (switches.has('json')) machine.say(json(list));
    return status;
  },
};

const inText = (file: string, { findings, formulas, sheets }: Review): string =>
  [
    `${file}: ${findings.length === 0 ? 'nothing was found' : `${findings.length} found`} in ${formulas} formulas on ${sheets} sheets.`,
    ...findings.map(({ sheet, cell, rule, sentence }) => `  ${sheet}!${cell}: ${rule}. ${sentence}`),
    '',
  ].join('\n');
