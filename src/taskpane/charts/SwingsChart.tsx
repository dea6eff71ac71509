import { GanttChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Tornado } from '../../model/scenarios/questions/eachAlone';
import { sizes } from '../look/theme';
import { chartMargins } from './chartMargins';

interface Props {
  readonly title: string;
  readonly tornado: Tornado;
  /** A short name for each swing, in their order. */
  readonly names: readonly string[];
  /** Writes an outcome. */
  readonly write: (outcome: number) => string;
}

/** Levers below each other, the greatest swing at the top: a bar from one end to the other, parted where it rests. */
export function SwingsChart({ title, tornado: { rest, swings }, names, write }: Props): ReactElement {
  const data = swings.flatMap(({ lever, ends }, i) =>
    [...ends]
      .sort((a, b) => a - b)
      .map((end) => ({
        x: { start: Math.min(rest, end), end: Math.max(rest, end) },
        y: names[i] ?? lever,
        legend: end < rest ? 'Less' : 'More',
        color: end < rest ? tokens.colorBrandStroke1 : tokens.colorPaletteTealBorderActive,
        xAxisCalloutData: lever,
        yAxisCalloutData: write(end),
        callOutAccessibilityData: {
          ariaLabel: `${lever}: ${write(end)}, where it is ${write(rest)} at rest`,
        },
      })),
  );
  const all = [rest, ...swings.flatMap(({ ends }) => ends)];
  const ticks = [Math.min(...all), rest, Math.max(...all)].filter(
    (tick, i, from) => from.indexOf(tick) === i,
  );
  return (
    <div style={{ height: swings.length * sizes.chartRow + sizes.chartFrame }}>
      <GanttChart
        chartTitle={title}
        data={[...data].reverse()}
        margins={chartMargins}
        maxBarHeight={sizes.chartBar}
        hideLegend
        tickValues={ticks}
        xAxis={{ tickText: ticks.map(write) }}
        yAxisCategoryOrder="data"
      />
    </div>
  );
}
