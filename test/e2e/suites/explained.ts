import { TABLE_KINDS } from '../../../src/model/plan/declared/schema';
import { type PlanContent } from '../../../src/workbook/layout/content';
import { planLayout } from '../../../src/workbook/planLayout';
import { until, type Workbench } from '../workbench';

/** Excel as the pane's document has it. */
interface PaneWindow {
  Excel: typeof Excel;
}

/** A cell of a sheet, from 0, and what it shows. */
interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly shows: number | string;
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One line of the tree, as it stands on the screen. */
interface Line {
  readonly level: number;
  readonly branch: boolean;
  readonly figure: string;
}

/** The most clicks from a figure to its inputs and the paragraphs that say so. */
const CLICKS = 3;
/** So many figures of one answer are explained. */
const SAMPLED = 1;
/** A figure of which only the least and the most are known. */
const BETWEEN = / to £/;
/** The tables whose rows name the documents in which their money stands. */
const WITH_DOCUMENTS = ['Stream', 'Contribution', 'Commitment', 'Outturn'];

/**
 * An example, which it leaves as it is.
 * @param amountsKnown whether any figure of it is one amount
 */
export const explained = (open: () => Workbench, content: PlanContent, amountsKnown = true) => {
  let workbench: Workbench;
  const layout = planLayout(content, { suffix: '' });
  beforeAll(() => {
    workbench = open();
  });
  afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

  /** The last figure of each column that an area of a sheet has: totals, shares, commitments, inputs; also one not known. */
  const figuresOf = async (sheet: string, { row, column, rows, columns }: Area): Promise<Figure[]> => {
    const values = await (
      await workbench.paneDocument()
    ).evaluate(
      ([name, ...cells]) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          const area = context.workbook.worksheets.getItem(name).getRangeByIndexes(...cells);
          area.load('values');
          await context.sync();
          return area.values as (string | number | boolean)[][];
        }),
      [sheet, row, column, rows, columns] as const,
    );
    return Array.from({ length: columns }, (_, c): Figure[] => {
      const shown = values.map((line) => line[c] ?? '');
      const last = shown.map((shows) => typeof shows === 'number' && shows !== 0).lastIndexOf(true);
      const at = last < 0 ? shown.lastIndexOf('unknown') : last;
      const shows = shown[at];
      if (typeof shows !== 'number' && typeof shows !== 'string') return [];
      return [{ sheet, row: row + at, column: column + c, shows }];
    }).flat();
  };
  /** A click on a cell. */
  const select = async ({ sheet, row, column }: Figure) =>
    (await workbench.paneDocument()).evaluate(
      ([name, r, c]) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItem(name);
          found.activate();
          found.getCell(r, c).select();
          await context.sync();
        }),
      [sheet, row, column] as const,
    );
  const tree = () => workbench.pane.getByRole('tree', { name: 'What it is made of' });
  const lines = () =>
    tree()
      .getByRole('treeitem')
      .evaluateAll((items) =>
        items.map((item): Line => {
          const open = item.getAttribute('aria-expanded');
          const [, figure] = item.querySelectorAll(':scope > div span > span');
          return {
            level: Number(item.getAttribute('aria-level')),
            branch: open !== null,
            figure: figure?.textContent ?? '',
          };
        }),
      );
  const paragraphs = () =>
    workbench.pane.getByRole('list', { name: 'Who says so?' }).getByRole('listitem').allTextContents();

  let explaining = false;
  /** Explains a figure; says how many clicks that took. */
  const explain = async (figure: Figure): Promise<number> => {
    let clicks = 1;
    await select(figure);
    if (!explaining) {
      await workbench.pane.getByRole('tab', { name: 'Trace' }).click();
      await workbench.pane.getByRole('button', { name: 'Explain the selected cell' }).click();
      explaining = true;
      clicks += 2;
    }
    const name = `${figure.sheet}!${addressOf(figure)}`;
    await workbench.pane
      .getByRole('heading', { level: 3, name: new RegExp(`(^|\\()${name}\\)?$`) })
      .waitFor();
    await tree().waitFor();
    return clicks;
  };
  const closed = () => tree().locator('[role="treeitem"][aria-expanded="false"]');
  const openAll = async () => {
    const button = workbench.pane.getByRole('button', { name: 'Open all' });
    if ((await closed().count()) === 0) return;
    await button.click();
    await closed().first().waitFor({ state: 'detached' });
  };

  test('what the formulas show leads to inputs, and the leaves of an amount add up to it', async () => {
    let [explained, added] = [0, 0];
    const kinds = new Set<string>(); // one answer of each function; the tests of the model take apart the others
    for (const { name: sheet, spills } of layout.sheets)
      for (const { row, column, rows, columns, formula } of spills) {
        const kind = /POOL\.[A-Z]+/.exec(formula)?.[0] ?? sheet;
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        for (const figure of sampled(
          await figuresOf(sheet, {
            row: row + 1,
            column,
            rows,
            columns: columns.length,
          }),
        )) {
          const place = `${sheet}!${addressOf(figure)}`;
          let clicks = await explain(figure);
          const [root, ...below] = await lines();
          for (let seen = below; seen.length > 0 && seen.every(({ branch }) => branch); clicks++) {
            await closed()
              .first()
              .click({ position: { x: 40, y: 8 } });
            seen = (await lines()).slice(1);
          }
          // what shows the result of another cell, and on the overview that of a cell which shows another sheet's
          const through = formula.includes('POOL.') ? 0 : sheet === layout.opens ? 2 : 1;
          const most = CLICKS + through;
          expect([place, clicks <= most]).toEqual([place, true]);
          explained++;
          const pence = penceIn(root!.figure);
          if (pence === null || typeof figure.shows === 'string') continue;
          if ((await lines()).some(({ figure: shown }) => BETWEEN.test(shown))) continue; // no one amount
          expect([place, pence]).toEqual([place, Math.round(figure.shows * 100)]);
          await openAll();
          expect([place, sumOfLeaves(await lines())]).toEqual([place, pence]);
          added++;
        }
      }
    expect(explained).toBeGreaterThan(0);
    expect(added > 0).toBe(amountsKnown);
  });

  test('a figure that was entered says what it is, and in which paragraph of which document it stands', async () => {
    let seen = 0;
    for (const { name: sheet, tables } of layout.sheets)
      for (const { row, column, rows, columns } of tables) {
        const kind = TABLE_KINDS.find((each) => each === columns[0]?.heading);
        if (!kind || !WITH_DOCUMENTS.includes(kind)) continue;
        const area = { row: row + 1, column, rows: rows.length, columns: columns.length };
        const figure = (await figuresOf(sheet, area)).find(
          (each) => columns[each.column - column]?.unit === '£',
        );
        if (!figure) continue;
        expect(await explain(figure)).toBeLessThanOrEqual(CLICKS);
        await workbench.pane.getByText(`${kind} table. `).first().waitFor();
        const said = await until(paragraphs, (each) => each.length > 0);
        expect(said[0]).toMatch(/^.+, .+| · illustrative$/);
        expect(said.join()).not.toContain('has no row of this name');
        seen++;
      }
    expect(seen).toBeGreaterThan(0);
  });
};

/** A few figures among many, the first and others evenly after it. */
const sampled = (figures: readonly Figure[]): Figure[] =>
  figures.filter((_, at) => at % Math.ceil(figures.length / SAMPLED) === 0);

const addressOf = ({ row, column }: Figure): string =>
  `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}${row + 1}`;

/** The pence that a figure of the tree says; null where it is no money. */
function penceIn(figure: string): number | null {
  const [, minus, pounds] = /(-?)£([\d,]+(?:\.\d\d)?)/.exec(figure) ?? [];
  if (pounds === undefined) return null;
  return Math.round(Number(pounds.replaceAll(',', '')) * 100) * (minus ? -1 : 1);
}

/** The sum of the lines that are made of no others. */
const sumOfLeaves = (lines: readonly Line[]): number =>
  lines.filter(({ branch }) => !branch).reduce((sum, { figure }) => sum + (penceIn(figure) ?? 0), 0);
