/** How Excel behaves beyond its documentation: each switch makes the stand-in do what users of Excel report. */

interface Behaviour {
  /** What Excel does, as one sentence. */
  readonly what: string;
  /** Where it is reported or documented. */
  readonly source: string;
}

const ISSUE = 'https://github.com/OfficeDev/office-js/issues/';
const DOCS = 'https://learn.microsoft.com/en-us/';

/** Every switch by its name in the workbench's address, `?harsh=blanksAsZero,functionsAnswerLate`. */
export const BEHAVIOURS = {
  blanksAsZero: {
    what: 'A blank cell of a range reaches a function as 0, as in Excel on the desktop.',
    source: `${ISSUE}4702, ${ISSUE}1951, ${ISSUE}5262`,
  },
  blanksAsEmptyText: {
    what: 'A single blank cell reaches a function as the empty text.',
    source: `${ISSUE}4702`,
  },
  functionsAnswerLate: {
    what: 'A custom function shows #BUSY! first and answers later; reads do not wait for it, and worksheets.onCalculated is raised for both.',
    source: `${ISSUE}587`,
  },
  listPicksUnreported: {
    what: 'A word that is picked from a list of data validation raises no onChanged.',
    source: `${ISSUE}3888, ${ISSUE}4066`,
  },
  messagesOfTwoErrors: {
    what: 'The message of an error is kept for #VALUE! and #N/A alone.',
    source: `${ISSUE}2885`,
  },
  messagesLost: {
    what: 'No error shows its message, as in some versions for Windows and for Mac.',
    source: `${ISSUE}4971, ${ISSUE}4813`,
  },
  undoGroupsRefuse: {
    what: 'ExcelApi 1.20 is there, and within mergeUndoGroup what cannot be undone, such as Style.wrapText on the web, fails with UndoNotSupported.',
    source: `${DOCS}office/dev/add-ins/excel/excel-add-ins-undo-capabilities`,
  },
  textBecomesValue: {
    what: 'Text that is typed or written into a cell in the format General becomes the number, date or share that Excel reads in it; in a text cell a formula stays text.',
    source: `${DOCS}office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values`,
  },
  americanDates: {
    what: 'Dates are read month first, as where Windows is set to the United States.',
    source: `${DOCS}office/dev/add-ins/excel/excel-add-ins-workbooks`,
  },
  sizeLimits: {
    what: 'A request or an answer over 5 MB, a list over 255 characters, a cell over 32,767 and a formula over 8,192 are refused.',
    source: `${DOCS}office/dev/add-ins/concepts/resource-limits-and-performance-optimization`,
  },
  clickLostUntilCompleted: {
    what: 'A pane that a ribbon command shows before it says that it is completed does not appear.',
    source: `${ISSUE}5176, ${ISSUE}3378, ${ISSUE}3224`,
  },
  nameErrorIsText: {
    what: 'A cell shows #NAME? as its text while another value is behind it, so that a search for errors does not find it.',
    source: `${ISSUE}3558, ${ISSUE}2568`,
  },
  chartsReadAtOnce: {
    what: 'charts.add reads names and headings in what the cells hold at that moment; what is calculated later changes figures alone.',
    source: `${DOCS}javascript/api/excel/excel.chartcollection`,
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type HarshSwitch = keyof typeof BEHAVIOURS;
export type HarshSwitches = Readonly<Record<HarshSwitch, boolean>>;

const NAMES = Object.keys(BEHAVIOURS) as HarshSwitch[];
const only = (on: readonly string[]) =>
  Object.fromEntries(NAMES.map((name) => [name, on.includes(name)])) as HarshSwitches;

/** Excel as its documentation has it. */
export const KIND: HarshSwitches = only([]);
/** Excel as its users report it. */
export const HARSH: HarshSwitches = only(NAMES);

/**
 * The switches that a list of names turns on: none without a list, all of them for an empty one or `all`.
 * Errors: a name that is no switch.
 */
export function harshSwitches(list: string | null | undefined): HarshSwitches {
  if (list === null || list === undefined) return KIND;
  const named = list.split(',').map((name) => name.trim());
  if (named.every((name) => name === '' || name === 'all' || name === '1')) return HARSH;
  const unknown = named.find((name) => !NAMES.includes(name as HarshSwitch));
  if (unknown !== undefined)
    throw new Error(`Excel is not harsh in the way '${unknown}': choose of ${NAMES.join(', ')}.`);
  return only(named);
}
