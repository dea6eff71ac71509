import about from '../../../package.json';
import { UNITS } from '../../model/money/inUnits';
import { isBase } from '../../model/scenarios/steps/chain';
import { type Plan } from '../../model/plan/plan';
import { type Input } from '../../workbook/layout/layout';
import { argumentsOf } from '../../workbook/reports/answersOf';
import { type Report, type ReportAnswer } from '../../workbook/reports/report';
import { REPORTS } from '../../workbook/reports/reports';
import { comparable } from '../../model/table/heading';
import { type Grid } from '../../model/table/grid';
import { type Command, NotUnderstood, SCENARIO_OPTION } from '../command';
import { EXIT } from '../exitStatus';
import { openPlan } from '../openPlan';
import { callFunction } from '../planFunctions';
import { mustBeNew } from '../machine/templates';
import { tableOf } from '../../model/plan/tableOf';

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
    { name: 'year', value: 'YEAR', means: 'Of a report on a year; the first year if it is not given.' },
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
    const pools = tableOf(plan, 'Pool').names;
    const drawn = kind.draw({
      ...{ planName, plan, scenario: named, unit: inUnit },
      pool: values.pool ?? kind.opensWith?.(plan, pools) ?? pools[0] ?? '',
      year: values.year ?? tableOf(plan, 'Stream').years[0]?.label ?? '',
    });
    const { reportDocument } = await import('../../file/documents/reportDocument');
    const foot = [`${planName}, ${named || 'plan as entered'}`, `Poolbook ${about.version}`] as const;
    await machine.write(out, await reportDocument(drawn, await answers(drawn, plan, tables), foot));
    machine.say(`${out} is written.\n`);
    return EXIT.clean;
  },
};

/** What the functions of a report answer over the tables of a file. */
async function answers(
  { answers: calls }: Report,
  { positions }: Plan,
  read: readonly { readonly grid: Grid }[],
): Promise<Record<string, ReportAnswer>> {
  const made: Record<string, ReportAnswer> = {};
  for (const [of, { name, given, kinds, last }] of Object.entries(calls)) {
    const tables = kinds.flatMap((kind) => {
      const grid = read[positions[kind] ?? -1]?.grid;
      return grid ? [grid] : [];
    });
    try {
      const all = last === undefined ? tables : [...tables, [[last]]];
      made[of] = (await callFunction(name, ...argumentsOf(given, all))) as Input[][];
    } catch (refusal) {
      made[of] = { refused: (refusal as Error).message };
    }
  }
  return made;
}
