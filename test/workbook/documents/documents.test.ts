/** Every figure of each document, against the example: where it is, or why it is not held; and nothing else as a document's. */
import { evidenceStanding } from '../../../src/model/evidence/evidenceStanding';
import { COVERED } from '../../../src/model/evidence/evidenceCoverage';
import { type PlanTable } from '../../../src/model/plan/reading/planTable';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { portsmouth } from '../../../src/workbook/examples/portsmouth';
import { review } from '../../../src/workbook/examples/review';
import { southwark } from '../../../src/workbook/examples/southwark';
import { type ContentRow, type LaidOut, type PlanContent } from '../../../src/workbook/layout/content';
import { planOf } from '../planOf';
import coventryFacts from './coventry.json';
import { type Fact } from './fact';
import nottinghamFacts from './nottingham.json';
import portsmouthFacts from './portsmouth.json';
import reviewFacts from './review.json';
import southwarkFacts from './southwark.json';

const SYSTEMS: readonly (readonly [string, PlanContent, readonly Fact[]])[] = [
  ['Coventry', coventry, coventryFacts],
  ['the Joint Area Review', review, reviewFacts],
  ['Portsmouth', portsmouth, portsmouthFacts],
  ['Southwark', southwark, southwarkFacts],
  ['Nottingham', nottingham, nottinghamFacts],
];
const ILLUSTRATION = 'Illustration for this example';
const words = (row: ContentRow | undefined, heading: string) => String(row?.[heading] ?? '');

describe.each(SYSTEMS)('%s', (_, { tables }, facts) => {
  const rowsOf = (table: string): readonly ContentRow[] => tables[table as LaidOut];
  const evidenceNamed = (name: string) => tables.Evidence.find(({ Evidence }) => Evidence === name);
  const held = (fact: Fact) => fact.evidence ?? fact.cell ?? fact.rows ?? fact.step;

  test.each(facts.map((fact) => [`${fact.figure}, ${fact.is} (${fact.place})`, fact] as const))(
    '%s',
    (name, fact) => {
      expect([name, held(fact) !== undefined]).toEqual([name, fact.notHeld === undefined]);
      const { evidence, cell, rows, step } = fact;
      if (evidence !== undefined) {
        const row = evidenceNamed(evidence);
        expect(words(row, 'Reference')).toContain(fact.place);
        expect([words(row, 'Figure'), words(row, 'Quality')]).toEqual([fact.figure, fact.quality]);
      }
      if (cell) {
        const row = rowsOf(cell.table).find((each) => each[cell.table] === cell.row);
        expect(row?.[cell.heading]).toBe(cell.value);
        const places = words(row, 'Evidence')
          .split('; ')
          .map((key) => words(evidenceNamed(key), 'Reference'));
        expect(places.join(' ')).toContain(fact.place);
      }
      if (rows) {
        const found = rowsOf(rows.table).filter((row) =>
          Object.entries(rows.where).every(([heading, value]) =>
            new RegExp(value ?? '', 'u').test(words(row, heading)),
          ),
        );
        expect(found).toHaveLength(rows.count);
      }
      if (step)
        expect(
          tables.Scenario.filter((row) => row.Scenario === step.scenario && row.Name === step.name),
        ).toEqual([expect.objectContaining({ Change: step.change, Value: step.value })]);
    },
  );

  test('every figure that its evidence states is in the list', () => {
    const listed = new Set(facts.flatMap(({ evidence }) => evidence ?? []));
    const stated = tables.Evidence.filter(
      (row) => words(row, 'Document') !== ILLUSTRATION && words(row, 'Figure') !== '',
    );
    expect(stated.map(({ Evidence }) => Evidence).filter((name) => !listed.has(String(name)))).toEqual([]);
  });
});

describe.each(SYSTEMS)('what %s gives and what is made up', (_, example, facts) => {
  test('every amount is a figure of the list, or illustrative', () => {
    const plan = planOf(example);
    const listed = new Set(
      facts.flatMap(({ cell }) => (cell ? [`${cell.table} ${cell.row} ${cell.heading}`] : [])),
    );
    const others = ([...COVERED, 'Pool'] as const).flatMap((kind) => {
      const table: PlanTable | undefined = plan.tables[kind];
      return (table?.years ?? []).flatMap(({ label, pence }) =>
        [...pence.keys()].flatMap((row) => {
          const name = `${kind} ${table?.names[row]} ${label}`;
          const invented = evidenceStanding(plan, kind, row) === 'illustrative';
          return pence[row] === 0 || listed.has(name) !== invented ? [] : [name];
        }),
      );
    });
    expect(others).toEqual([]);
  });
});
