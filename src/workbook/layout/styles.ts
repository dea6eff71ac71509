/** The looks of the sheets by the role of a cell. Excel keeps them as named styles, so a user changes one for all. */
import { AS_TEXT, type NamedStyle, type RowMark } from './layout';

const INK = '#1F2A37';
const BLUE = '#0B3FA8';
const CREAM = '#FFF8E1';
const GREEN = '#1B6B3A';
const WHITE = '#FFFFFF';
const BLACK = '#000000';
const AMBER_TINT = '#FFF1D6';
const PALE = '#E8DFC4';
const GREY = '#5A6472';

/** Shows what a link brings, number or text, and does not take the format of the cell that it comes from. */
export const LINK_FORMAT = 'General;-General;General;@';
/** Behind a total that a formula puts wherever its answer ends, where no line can be ready. */
const TOTAL_TINT = '#E9EDF2';
const RED_TINT = '#FDE3E1';
export const TOTAL_MARK: RowMark = { word: 'Total', fill: TOTAL_TINT, bold: true };
/** Money that no rule gives to anyone: it goes to the board. */
export const NOBODYS_MARK: RowMark = { word: 'Unallocated', fill: RED_TINT, bold: true };
/** Only the word itself: a page of findings is no wall of colour, and a note stays white. */
export const SEVERITY_MARKS: readonly RowMark[] = [
  { word: 'Error', fill: RED_TINT, columns: { from: 0, count: 1 } },
  { word: 'Warning', fill: AMBER_TINT, columns: { from: 0, count: 1 } },
];
/** What has become of a commitment; one that is kept stays white. */
export const STATUS_MARKS: readonly Omit<RowMark, 'column'>[] = [
  { word: 'Broken', fill: RED_TINT },
  { word: 'Unfunded', fill: AMBER_TINT },
  { word: 'Not known', fill: AMBER_TINT },
];

export const MONEY_FORMAT = '£#,##0.00;-£#,##0.00';
export const SHARE_FORMAT = '0.0%';
export const DAY_FORMAT = 'dd/mm/yyyy';
/** Whole numbers without a point at their end, which `#,##0.##` leaves. */
export const COUNT_FORMAT = 'General';

/** The role that a cell plays, and the named style that shows it. */
export const STYLE = {
  title: 'Poolbook title',
  note: 'Poolbook note',
  unit: 'Poolbook unit of figures',
  lead: 'Poolbook lead',
  text: 'Poolbook text',
  small: 'Poolbook small text',
  heading: 'Poolbook heading',
  figureHeading: 'Poolbook heading of figures',
  input: 'Poolbook input',
  choice: 'Poolbook choice',
  result: 'Poolbook result',
  link: 'Poolbook link',
  planName: 'Poolbook plan name',
  check: 'Poolbook check',
  total: 'Poolbook total',
} as const;

export const STYLES: readonly NamedStyle[] = [
  { name: STYLE.title, font: { color: INK, bold: true, size: 16 } },
  { name: STYLE.note, font: { color: GREY, size: 10 } },
  { name: STYLE.unit, font: { color: GREY, size: 10 }, alignsRight: true },
  // within a column that stays in view, so that it is not cut where the others scroll away
  { name: STYLE.lead, font: { color: GREY, size: 10 }, wraps: true },
  { name: STYLE.text, font: { color: BLACK }, wraps: true },
  { name: STYLE.small, font: { color: BLACK, size: 10 }, wraps: true },
  { name: STYLE.heading, font: { color: WHITE, bold: true }, fill: INK },
  { name: STYLE.figureHeading, font: { color: WHITE, bold: true }, fill: INK, alignsRight: true },
  { name: STYLE.input, font: { color: BLUE }, fill: CREAM, lineBelow: PALE, wraps: true },
  // on one line, which runs on over what is free beside it
  { name: STYLE.choice, font: { color: BLUE }, fill: CREAM, lineBelow: PALE },
  { name: STYLE.result, font: { color: BLACK } },
  { name: STYLE.link, font: { color: GREEN } },
  // like the lead, within the column that stays in view
  { name: STYLE.planName, font: { color: GREEN }, wraps: true },
  { name: STYLE.check, font: { color: BLACK }, fill: AMBER_TINT },
  { name: STYLE.total, font: { color: BLACK, bold: true }, lineAbove: BLACK },
];

/** How a result's heading looks: above figures at their right edge. In a table its filter button is there. */
export const headingStyle = (numberFormat: string | undefined): string =>
  numberFormat === undefined || numberFormat === AS_TEXT ? STYLE.heading : STYLE.figureHeading;

/** Whether a style is that of headings. */
export const isHeading = (style: string | undefined): boolean =>
  style === STYLE.heading || style === STYLE.figureHeading;

/** The colours of bars: what is compared with, then what is looked at, then others in shades that print apart. */
export const BARS = ['#B7BFCA', '#2F6FDE', '#1B6B3A', '#E0A100', '#1F2A37'] as const;

/** The colour of a sheet's tab says what is done there. */
export const TAB = { inputs: '#2F6FDE', results: '#7A8594', checks: '#E0A100', reports: '#2E8B57' } as const;
