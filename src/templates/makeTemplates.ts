/** Makes the workbooks that ship with Poolbook: an empty plan and the examples, calculated. The build runs it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Book } from '../file/book/book';
import { bookOfLayout } from '../file/bookOfLayout';
import { withoutValue } from '../file/views/withoutValue';
import { writeBook } from '../file/writeBook';
import { bookOfGrid } from '../workbench/book/bookOfGrid';
import { takeInBook } from '../workbench/book/takeInBook';
import { openHeadlessGrid } from '../workbench/headless/openHeadlessGrid';
import { registerFunctions } from '../workbench/stand-in/functions';
import { type FunctionsJson, type Implementation } from '../workbench/stand-in/functions/metadata';
import { KIND } from '../workbench/stand-in/harsh/switches';
import { createHost } from '../workbench/stand-in/host';
import { type Session } from '../workbench/stand-in/session';
import { planLayout } from '../workbook/planLayout';
import { withFittedRows } from './fittedRows';
import { TEMPLATES } from './templates';

/** The error of a custom function, as Excel shows it. */
class ShownError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** Poolbook's functions by id, as the add-in gives them to Excel. */
async function ourFunctions(): Promise<Readonly<Record<string, Implementation>>> {
  const byId: Record<string, Implementation> = {};
  const associate = (id: string, answer: Implementation) => void (byId[id.toUpperCase()] = answer);
  Object.assign(globalThis, { CustomFunctions: { Error: ShownError, associate } });
  await import('../functions/index');
  return byId;
}

/**
 * The workbook as it is calculated.
 *
 * @throws where a formula has no value: no workbook without its figures is shipped
 */
function calculated(name: string, session: Session): Book {
  const book = bookOfGrid(session);
  const without = withoutValue(book);
  if (without.length > 0)
    throw new Error(`${name}: ${without.length} formulas have no value, the first ${without[0]}.`);
  return book;
}

/**
 * Writes every template into a folder.
 *
 * @param dist where the build put functions.json; the templates go into its folder `templates`
 */
export async function makeTemplates(dist: string): Promise<void> {
  const json = JSON.parse(await readFile(path.join(dist, 'functions.json'), 'utf8')) as FunctionsJson;
  const implementations = await ourFunctions();
  const folder = path.join(dist, 'templates');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(TEMPLATES)) {
    const session = openHeadlessGrid(KIND);
    const host = createHost(session);
    registerFunctions(session, 'POOL', json, () => implementations);
    const layout = planLayout(content, { suffix: '' });
    await takeInBook(session, bookOfLayout(layout));
    await host.quiet();
    await writeFile(
      path.join(folder, `${name}.xlsx`),
      writeBook(withFittedRows(calculated(name, session), layout)),
    );
    session.univer.dispose();
  }
}
