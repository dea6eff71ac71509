import { HeatMapChart } from '@fluentui/react-charts';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { sizes } from '../look/theme';
import { chartMargins } from './chartMargins';

interface Props {
  readonly title: string;
  /** The values of the first lever, down, and of the second, across, as words. */
  readonly down: readonly string[];
  readonly across: readonly string[];
  /** What both are called. */
  readonly axes: readonly [string, string];
  /** A row for each value of the first. */
  readonly outcomes: readonly (readonly number[])[];
  readonly write: (outcome: number) => string;
  readonly worse: 'less' | 'more';
}

/** What an outcome becomes for each pair of values of two levers: the worse, the darker, and the figure in it. */
export function LeversChart({ title, down, across, axes, outcomes, write, worse }: Props): ReactElement {
  const [shades, box] = useShades(['--colorNeutralBackground1', '--colorBrandBackground2Pressed']);
  const all = outcomes.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const data = outcomes.flatMap((row, i) =>
    row.map((outcome, j) => ({
      x: across[j] ?? '',
      y: down[i] ?? '',
      value: outcome,
      rectText: write(outcome),
      callOutAccessibilityData: {
        ariaLabel: `${axes[0]} ${down[i]}, ${axes[1]} ${across[j]}: ${write(outcome)}`,
      },
    })),
  );
  return (
    <div ref={box} style={{ height: down.length * sizes.chartRow + sizes.chartFrame }}>
      {shades && (
        <HeatMapChart
          chartTitle={title}
          data={[{ legend: title, value: most, data }]}
          domainValuesForColorScale={least === most ? [least, least + 1] : [least, most]}
          rangeValuesForColorScale={worse === 'more' ? shades : [...shades].reverse()}
          sortOrder="none"
          margins={chartMargins}
          hideLegend
        />
      )}
    </div>
  );
}

/** What colours of the theme are where the chart is: a scale of colours cannot be made of their names. */
function useShades(names: readonly string[]) {
  const box = useRef<HTMLDivElement>(null);
  const [shades, know] = useState<string[] | null>(null);
  useLayoutEffect(() => {
    const style = box.current && getComputedStyle(box.current);
    know(names.map((name) => style?.getPropertyValue(name).trim() ?? ''));
    // the names never change
  }, []);
  return [shades, box] as const;
}
