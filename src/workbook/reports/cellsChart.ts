import { type ChartLayout } from '../layout/layout';
import { type ReportChart } from './report';

const POUNDS = '£#,##0';

/** The bars of a part's cells, one series after another in one bar. */
export const cellsChart = (
  { title, colors, numberFormat = POUNDS }: ReportChart,
  areas: Pick<ChartLayout, 'of' | 'over'>,
): ChartLayout => ({ name: title, title, ...areas, numberFormat, colors, stacked: true });
