import { rowsAdded } from '../../file/rowsAdded';
import { writeBook } from '../../file/writeBook';
import { formatPounds } from '../../model/money/format';
import { rowNamed } from '../../model/plan/readPlan';
import { conditionsByYear } from '../../model/pools/conditions/conditionsByYear';
import { textOf } from '../../model/table/heading';
import { conditionPack, PACK, underHeadings } from '../../workbook/conditionPack';
import { type Command, JSON_OPTION, NotUnderstood, SCENARIO_OPTION } from '../command';
import { EXIT, type ExitStatus } from '../exitStatus';
import { type Machine } from '../machine/machine';
import { openPlan } from '../openPlan';
import { json } from '../records';
import { mustBeNew } from '../machine/templates';
import { textTable } from '../textTable';
import { tableOf } from '../../model/plan/tableOf';

/** What the conditions on money have to spare, and the conditions of the Better Care Fund as rows of a copy. */
export const conditions: Command = {
  name: 'conditions',
  takes: 'FILE',
  does: 'Shows what each condition on money has to spare by year; below zero it is not kept. With --insert it writes a copy with the conditions of the Better Care Fund.',
  options: [
    JSON_OPTION,
    SCENARIO_OPTION,
    {
      name: 'insert',
      value: 'POOL',
      means: `Adds the conditions of the ${PACK} to a pool, without amounts.`,
    },
    { name: 'out', value: 'FILE', means: 'The workbook to write with --insert; it must not exist.' },
  ],
  words: [1, 1],
  run: async ({ words: [file = ''], values, switches }, machine) => {
    if (values.insert !== undefined) return insert(file, values.insert, values.out, machine);
    const { plan } = await openPlan(file, machine, values.scenario);
    const { years, rows } = conditionsByYear(plan);
    const isMissed = rows.some(({ lines }) => lines.some((line) => line && line.headroom < 0));
    if (switches.has('json'))
      machine.say(
        json(
          rows.flatMap(({ name, lines }) =>
            lines.flatMap((line) =>
              line
                ? {
                    ...{ condition: name, year: line.year, limit: line.limit, asked: line.asked / 100 },
                    ...{ counted: line.counted.pence / 100, headroom: line.headroom / 100 },
                    ...{ atLeast: line.counted.atLeast, assumes: line.assumes },
                  }
                : [],
            ),
          ),
        ),
      );
    else if (rows.length === 0) machine.say('The plan has no condition.\n');
    else {
      const cells = rows.map(({ name, lines }) => [
        name,
        ...lines.map((line) => (line ? formatPounds(line.headroom) : '')),
      ]);
      machine.say(`${textTable([['To spare', ...years], ...cells])}\n`);
    }
    return isMissed ? EXIT.findings : EXIT.clean;
  },
};

async function insert(
  file: string,
  pool: string,
  out: string | undefined,
  machine: Machine,
): Promise<ExitStatus> {
  if (out === undefined)
    throw new NotUnderstood('--insert needs --out FILE, such as --out "plan with conditions.xlsx".');
  await mustBeNew(out, machine);
  const { book, plan, tables } = await openPlan(file, machine);
  if (rowNamed(plan.tables.Pool, pool) === undefined)
    throw new NotUnderstood(`${file} has no pool ${pool}. Its pools are ${tableOf(plan, 'Pool').names.join(', ') || 'none'}.`); // prettier-ignore
  const table = tables[plan.positions.Condition ?? -1];
  if (!table)
    throw new NotUnderstood(`${file} has no condition table: make a table whose first heading is Condition.`);
  const rows = conditionPack(plan, pool);
  const headings = (table.grid[0] ?? []).map(textOf);
  await machine.write(out, writeBook(rowsAdded(book, table.name, underHeadings(headings, rows))));
  machine.say(`${out} is written: ${rows.length} conditions more. Type the amount that each asks in each year.\n`); // prettier-ignore
  for (const what of book.lost) machine.complain(`Not in ${out}: ${what}.\n`);
  return EXIT.clean;
}
