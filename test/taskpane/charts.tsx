/** What stands where a chart would be drawn: that there is one, and what it says of itself. */
interface Props {
  readonly chartTitle?: string;
  readonly data?: unknown;
}

const Chart = ({ chartTitle, data }: Props) => (
  <figure aria-label={chartTitle ?? (data as { chartTitle?: string }).chartTitle} />
);

export const LineChart = Chart;
export const GanttChart = Chart;
export const HeatMapChart = Chart;
