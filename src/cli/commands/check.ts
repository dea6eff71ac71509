import { type Severity } from '../../model/findings/finding';
import { checked, type Checked, type CheckedFinding } from '../checked';
import { type Command, JSON_OPTION, SCENARIO_OPTION } from '../command';
import { eachFile } from '../eachFile';
import { EXIT } from '../exitStatus';
import { openPlan } from '../openPlan';
import { json } from '../records';

const SEVERITIES: readonly Severity[] = ['Error', 'Warning', 'Note'];

/** The checks of the pane over workbook files, with the cell of each finding. */
export const check: Command = {
  name: 'check',
  takes: 'FILES…',
  does: 'Runs every check over the plans and lists what was found, with its cell, and what could not be checked.',
  options: [JSON_OPTION, SCENARIO_OPTION],
  words: [1, Infinity],
  run: async ({ words, switches, values }, machine) => {
    const list: (CheckedFinding & { readonly file?: string })[] = [];
    const status = await eachFile(words, machine, async (file, files) => {
      const result = checked(await openPlan(file, machine, values.scenario));
      if (switches.has('json'))
        for (const finding of result.findings) list.push(files > 1 ? { file, ...finding } : finding);
      else machine.say(inText(file, result));
      return result.findings.length > 0 ? EXIT.findings : EXIT.clean;
    });
    if (switches.has('json')) machine.say(json(list));
    return status;
  },
};

function inText(file: string, { findings, notChecked }: Checked): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const many = findings.filter((finding) => finding.severity === severity).length;
    return many > 0 ? `${many} ${severity.toLowerCase()}${many === 1 ? '' : 's'}` : [];
  });
  return [
    `${file}: ${counts.join(', ') || 'nothing was found'}.`,
    ...findings.map(
      ({ severity, check: name, cell, finding, mends }) =>
        `  ${severity}: ${name}${cell ? ` (${cell})` : ''}. ${finding}${mended(mends)}`,
    ),
    ...(notChecked.length > 0 ? ['  Not checked:', ...notChecked.map((sentence) => `    ${sentence}`)] : []),
    '',
  ].join('\n');
}

/** So many ways to mend a finding are named. */
const WAYS = 3;

const mended = (mends: CheckedFinding['mends']): string =>
  mends.length ? ` [${mends.slice(0, WAYS).map(({ action }) => action).join('; or ')}]` : ''; // prettier-ignore
