import about from '../../../package.json';
import { UNITS } from '../../model/money/inUnits';
import { isBase } from '../../model/scenarios/steps/chain';
import { type Plan } from '../../model/plan/plan';
import { type Input } from '../../workbook/layout/layout';
import { answersOf } from '../../workbook/reports/answersOf';
import { type Report, type ReportAnswer } from '../../workbook/reports/report';
import { REPORTS } from '../../workbook/reports/reports';
import { comparable } from '../../model/table/heading';
import { type Grid } from '../../model/table/grid';
import { type Command, NotUnderstood, SCENARIO_OPTION } from '../command';
import { EXIT } from '../exitStatus';
import { openPlan } from '../openPlan';
import { functionsLoaded } from '../planFunctions';
import { reportAsked } from '../reportAsked';
import { mustBeNew } from '../machine/templates';

/** A report as a document to print or to send. */
export const report: Command = {
  name: 'report',
  takes: 'FILE',
  does: `Writes a report as a Word document: ${REPORTS.map(({ name }) => name).join(', ')}.`,
  options: [
    { name: 'out', value: 'FILE', means: 'The .docx file to write; it must not exist.' },
    { name: 'report', value: 'NAME', means: 'Which report; the Statement of resources if it is not given.' },
    SCENARIO_OPTION,
    { name: 'unit', value: 'UNIT', means: 'Rounds amounts to £k or £m.' },
    { name: 'pool', value: 'POOL', means: 'Of a report on a pool; the first pool if it is not given.' },
    {
      name: 'year',
      value: 'YEAR',
      means: 'Of a report on a year; the year with which the pane opens it if it is not given.',
    },
  ],
  words: [1, 1],
  run: async ({ words: [file = ''], values }, machine) => {
    const { out, report: wanted = REPORTS[0]?.name ?? '', scenario = '', unit = '£' } = values;
    if (out === undefined) throw new NotUnderstood('report needs --out FILE, such as --out statement.docx.');
    const kind = REPORTS.find(({ name }) => comparable(name) === comparable(wanted));
    if (!kind)
      throw new NotUnderstood(
        `There is no report ${wanted}. There are ${REPORTS.map(({ name }) => name).join(', ')}.`,
      );
    const inUnit = UNITS.find((each) => each === unit);
    if (!inUnit) throw new NotUnderstood(`The unit is ${unit}: give one of ${UNITS.join(', ')}.`);
    await mustBeNew(out, machine, '.docx');
    const named = isBase(scenario) ? '' : scenario;
    const { plan, planName, tables } = await openPlan(file, machine, named);
    const drawn = kind.draw({
      ...{ planName, plan, scenario: named, unit: inUnit },
      ...reportAsked(plan, kind, values),
    });
    const { reportDocument } = await import('../../file/documents/reportDocument');
    const foot = [`${planName}, ${named || 'plan as entered'}`, `Poolbook ${about.version}`] as const;
    const made = await answers(drawn, plan, tables);
    await machine.write(out, await reportDocument(drawn, made, foot));
    machine.say(`${out} is written.\n`);
    const refused = Object.values(made).flatMap((answer) => ('refused' in answer ? [answer.refused] : []));
    for (const sentence of new Set(refused)) machine.complain(`Not shown: ${sentence}\n`);
    return refused.length > 0 ? EXIT.findings : EXIT.clean;
  },
};

/** What the functions of a report answer over the tables of a file. */
async function answers(
  drawn: Report,
  { positions }: Plan,
  read: readonly { readonly grid: Grid }[],
): Promise<Record<string, ReportAnswer>> {
  const call = await functionsLoaded();
  return answersOf(
    drawn,
    (kind) => read[positions[kind] ?? -1]?.grid,
    (name, given) => {
      try {
        return call(name, ...given) as Input[][];
      } catch (refusal) {
        return { refused: (refusal as Error).message };
      }
    },
  );
}
