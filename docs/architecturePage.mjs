/** The page of the house: its words are here, its pictures are drawn from the data by which the linter keeps it so. */
import { MAY_IMPORT, ROOMS } from '../test/lint/floors.mjs';

/** What each floor holds. A floor without a word here, or a word without a floor, stops the page. */
const FLOORS = {
  model: 'what a plan is and how it is calculated: pure TypeScript, no Office, no DOM',
  functions: 'the custom functions: ranges in, grids out',
  workbook: 'how a plan is laid out on sheets, as data',
  file: '.xlsx bytes to and from plain data, in the browser and in Node',
  excel: 'the only floor that talks to Excel: one verb a file',
  commands: 'the buttons of the ribbon',
  taskpane: 'the pane: React screens over excel and model',
  cli: 'the command line over files: no Office, no React',
  workbench: 'the spreadsheet that stands in for Excel; only the templates import it',
  templates: 'the workbooks that ship with Poolbook, calculated by the build',
};

const named = (floor) => {
  if (!FLOORS[floor]) throw new Error(`Say in docs/architecturePage.mjs what src/${floor} holds.`);
  return floor;
};

/** The floors that a floor imports from itself, without those that it reaches through another. */
const nextBelow = (floor) => {
  const below = MAY_IMPORT[floor].filter((other) => other !== floor);
  return below.filter((other) => !below.some((via) => via !== other && MAY_IMPORT[via].includes(other)));
};

/** An arrow that says so where only the floor itself may be imported, not what is below it. */
const arrow = (floor, below) =>
  MAY_IMPORT[below].every((other) => MAY_IMPORT[floor].includes(other)) ? '-->' : '-- alone -->';

const floorsPicture = () => `\`\`\`mermaid
flowchart TD
${Object.keys(MAY_IMPORT)
  .map((floor) => `  ${named(floor)}`)
  .join('\n')}
${Object.keys(MAY_IMPORT)
  .flatMap((floor) => nextBelow(floor).map((below) => `  ${floor} ${arrow(floor, below)} ${below}`))
  .join('\n')}
\`\`\``;

const roomsTable = (floor) => `### The rooms of src/${floor}

| | from the top down |
| --- | --- |
${ROOMS[floor]
  .map((line, i) => `| ${i + 1} | ${line.map((room) => `\`${room}\``).join(', ')} |`)
  .reverse()
  .join('\n')}`;

/** The page by its path from the root. */
export const architecturePage = () => {
  const gone = Object.keys(FLOORS).filter((floor) => !MAY_IMPORT[floor]);
  if (gone.length > 0) throw new Error(`docs/architecturePage.mjs describes floors that are gone: ${gone}.`);
  return {
    'docs/architecture.md': `# Architecture

The source has floors, and a floor imports only from those below it. The lint rules \`imports-go-down\` and \`rooms-go-down\` of \`test/lint\` keep it so; the pictures on this page are made from \`test/lint/floors.mjs\` by \`node docs/make.mjs\`.

## Floors

${floorsPicture()}

An arrow means “may import from”, and includes what is below, except where it says “alone”.

| floor of \`src\` | what it holds |
| --- | --- |
${Object.entries(FLOORS)
  .map(([floor, holds]) => `| \`${floor}\` | ${holds} |`)
  .join('\n')}

## Rooms

Inside a floor, folders have an order too: a room imports only from lines below its own, never from a room beside it. The certificate imports nothing but itself, because it checks all others.

${Object.keys(ROOMS).map(roomsTable).join('\n\n')}

## How a figure comes about

1. **A cell calls a function**, such as \`=POOL.FUNDING("Base", Streams[#All])\`. Excel hands over the whole table as a grid of cells.
2. **\`src/functions\`** checks the arguments and reads each grid into a table of columns, which is kept and found again by its content.
3. **\`src/model/plan/reading\`** recognises a table by its first heading, finds the other columns by theirs, and keeps money as whole pence, one typed array a year. A cell that cannot be read becomes a problem with its place; it is never taken for zero.
4. **A scenario** is a pass over those columns; what falls short is cut from its uses by the step’s rule.
5. **The answer** is a grid in pounds that spills into the sheet, or an error whose message says what to change.

The pane reads the same tables through \`src/excel\`, makes the same plan and asks the same model. The command line reads them from a file. The workbench runs the built add-in itself.

## Where to find what

| question | place |
| --- | --- |
| which tables and columns a plan has | \`src/model/plan/declared/schema.ts\`, [the tables of a plan](plan-tables.md) |
| what a figure means | [Calculations](calculations.md) |
| why it was built like this | [Decisions](decisions/README.md) |
| what a word means | [Glossary](glossary.md) |
| how to add something | [CONTRIBUTING](../CONTRIBUTING.md) |
| how fast it is | [Performance](performance.md) |
`,
  };
};
