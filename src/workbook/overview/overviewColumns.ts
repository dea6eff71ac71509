import { type ResultColumn } from '../layout/resultColumns';
import { STYLE } from '../layout/styles';

const WHOLE_POUNDS = '£#,##0;-£#,##0';
export const YEAR_WIDTH = 80;
/** Holds £999,999,999: with more the page would be too small to read. */
export const POUNDS_WIDTH = 92;

/** A column of pounds without pence. */
export const pounds = (heading: string): ResultColumn => ({
  ...{ heading, width: POUNDS_WIDTH, style: STYLE.result, numberFormat: WHOLE_POUNDS },
});
