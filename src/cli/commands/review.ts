import { reviewCells } from '../../file/views/reviewCells';
import { readBook } from '../../file/readBook';
import { review as reviewed, type Review } from '../../model/audit/review/review';
import { reviewList } from '../../model/audit/review/reviewList';
import { type Command, JSON_OPTION } from '../command';
import { eachFile } from '../eachFile';
import { EXIT } from '../exitStatus';
import { json } from '../records';
import { type InFile, sarif } from '../sarif';

/** The formula review over workbook files, whether they hold a plan or not. */
export const review: Command = {
  name: 'review',
  takes: 'FILES…',
  does: 'Reviews every formula of the workbooks, plan or not, and lists those that an auditor would ask about.',
  options: [JSON_OPTION, { name: 'sarif', means: 'Writes SARIF 2.1.0, which code hosts and editors read.' }],
  words: [1, Infinity],
  run: async ({ words, switches }, machine) => {
    const list: InFile[] = [];
    let several = false;
    const inText = !switches.has('json') && !switches.has('sarif');
    const status = await eachFile(words, machine, async (file, files) => {
      several = files > 1;
      const result = await reviewed(reviewCells(readBook(await machine.read(file))));
      if (!result) return EXIT.unreadable;
      for (const finding of reviewList(result)) list.push({ file, ...finding });
      if (inText) machine.say(textOf(file, result));
      return result.findings.length > 0 ? EXIT.findings : EXIT.clean;
    });
    if (switches.has('sarif')) machine.say(json(sarif(list)));
    else if (!inText)
      machine.say(json(list.map(({ file, ...finding }) => (several ? { file, ...finding } : finding))));
    return status;
  },
};

const textOf = (file: string, { findings, formulas, sheets }: Review): string =>
  [
    `${file}: ${findings.length === 0 ? 'nothing was found' : `${findings.length} found`} in ${formulas} formulas on ${sheets} sheets.`,
    ...findings.map(
      ({ sheet, cell, rule, sentence, proposed }) =>
        `  ${sheet}!${cell}: ${rule}. ${sentence}${proposed ? ` Proposed: ${proposed}` : ''}`,
    ),
    '',
  ].join('\n');
