import { LineChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { formatShare } from '../../model/money/formatShare';
import { sizes } from '../look/theme';
import { chartMargins } from './chartMargins';

/** After a cut of so much, so many commitments hold. */
export interface StairPoint {
  /** A share of 1. */
  readonly cut: number;
  readonly hold: number;
}

/** How many commitments and conditions hold as a cut grows, as a line that goes down a stair at each that breaks. */
export function StairsChart({
  title,
  of: what,
  points,
}: {
  readonly title: string;
  /** What holds, such as `commitments`. */
  readonly of: string;
  readonly points: readonly StairPoint[];
}): ReactElement {
  const of = points[0]?.hold ?? 0;
  const data = points.map(({ cut, hold }) => ({
    x: cut,
    y: hold,
    xAxisCalloutData: `A cut of ${formatShare(cut)}`,
    yAxisCalloutData: `${hold} of ${of} hold`,
    callOutAccessibilityData: {
      ariaLabel: `A cut of ${formatShare(cut)}: ${what} that hold, ${hold} of ${of}`,
    },
  }));
  return (
    <div style={{ height: sizes.chart }}>
      <LineChart
        data={{
          chartTitle: title,
          lineChartData: [
            {
              legend: `${what.charAt(0).toUpperCase()}${what.slice(1)} that hold`,
              data,
              color: tokens.colorBrandStroke1,
              lineOptions: { curve: 'stepAfter', strokeWidth: 2 },
            },
          ],
        }}
        margins={chartMargins}
        hideLegend
        xMinValue={0}
        xMaxValue={1}
        tickValues={[0, 0.25, 0.5, 0.75, 1]}
        tickFormat=".0%"
        yMinValue={0}
        yMaxValue={of}
        yAxisTickCount={Math.min(4, of)}
        yAxisTickFormat={(value: number) => (Number.isInteger(value) ? String(value) : '')}
      />
    </div>
  );
}
