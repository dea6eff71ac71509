import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useMemo, useState, type ReactElement } from 'react';
import { type StairPoint } from '../../charts/StairsChart';
import { formatShare } from '../../../model/money/formatShare';
import { type Stair } from '../../../model/scenarios/questions/staircase';
import { comparable } from '../../../model/table/heading';
import { FigureTable } from '../../look/FigureTable';
import { useLasting } from '../../frame/useLasting';
import { type Figures } from '../../atHand/figures';
import { useCalculation } from '../../calculation/useCalculation';
import { partTitle, sizes, smallWords, stack } from '../../look/theme';
import { type Draft } from '../../drafting/draft';

const StairsChart = lazy(async () => ({ default: (await import('../../charts/StairsChart')).StairsChart }));

/** So many stairs are listed at first. */
const FIRST = 8;
/**
 * So long a step must stay the same before its stairs are calculated, and after so long it is reported how far that
 * is.
 */
const STILL = 150;
const LONG = 600;

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalXS),
  title: partTitle,
  words: smallWords,
  chart: { minHeight: `${sizes.chart}px` },
  busy: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  all: { justifySelf: 'start' },
});

interface Props {
  readonly figures: Pick<Figures, 'plan'>;
  readonly draft: Draft;
  readonly year: string;
}

/**
 * "What breaks first?": as the last step's cut grows from nothing to all, the point at which each commitment and each condition breaks.
 */
export function BreaksFirst({ figures, draft, year }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const [all, showAll] = useState(false);
  const last = draft.steps.at(-1);
  const cuts = ['cut %', 'cut £'].includes(comparable(String(last?.Change ?? '')));
  // the share that is being dragged is not what the staircase rests on
  const lever = JSON.stringify({ ...draft, steps: [...draft.steps.slice(0, -1), { ...last, Value: 0 }] });
  const ask = useMemo(
    () => ({ plan: figures.plan, draft: JSON.parse(lever) as Draft, year }),
    [figures.plan, lever, year],
  );
  const { news, last: stairs, begin, stop } = useCalculation('staircase', ask);
  useEffect(() => {
    if (!cuts) return;
    const timer = setTimeout(begin, STILL);
    return () => clearTimeout(timer);
  }, [begin, cuts]);
  const lasting = useLasting(news?.is === 'progress', LONG);
  if (!cuts || news?.is === 'failed' || stairs?.length === 0) return null;
  const shown = stairs && (all ? stairs : stairs.slice(0, FIRST));
  const conditions = stairs?.some(({ is }) => is === 'Condition');
  const whatBreaks = conditions ? 'Commitment or condition' : 'Commitment';
  const holds = conditions ? 'commitments and conditions' : 'commitments';
  return (
    <section className={styles.part} aria-labelledby={title} aria-busy={news?.is !== 'done'}>
      <h2 id={title} className={styles.title}>
        What breaks first?
      </h2>
      <p className={styles.words}>As the last cut grows from nothing to all.</p>
      {lasting && news?.is === 'progress' && (
        <div className={styles.busy}>
          <ProgressBar aria-label="Finding what breaks first" value={news.share} />
          <Button size="small" onClick={stop}>
            Stop
          </Button>
        </div>
      )}
      {news === null && stairs === null && (
        <Button size="small" className={styles.all} onClick={begin}>
          Calculate
        </Button>
      )}
      {stairs && (
        <Suspense fallback={<div className={styles.chart} />}>
          <StairsChart
            title={`How many ${holds} hold as the last cut grows`}
            of={holds}
            points={pointsOf(stairs)}
          />
        </Suspense>
      )}
      {shown && (
        <FigureTable
          title={title}
          headings={[whatBreaks, 'Breaks at', 'A cut of', 'Short by then']}
          rows={shown.map(({ name, at, cut, shortBy }) => ({
            name,
            cells: at === null ? ['never', '', ''] : [formatShare(at), cut, shortBy],
          }))}
        />
      )}
      {stairs && !all && stairs.length > FIRST && (
        <Button size="small" appearance="subtle" className={styles.all} onClick={() => showAll(true)}>
          {`Show all ${stairs.length.toLocaleString('en-GB')}`}
        </Button>
      )}
    </section>
  );
}

/** From nothing to all, a point at each cut that breaks a commitment. */
function pointsOf(stairs: readonly Stair[]): StairPoint[] {
  const at = [...new Set(stairs.flatMap((stair) => stair.at ?? []))];
  const holdAt = (cut: number) => stairs.filter((stair) => stair.at === null || stair.at > cut).length;
  return [...new Set([0, ...at, 1])].map((cut) => ({ cut, hold: holdAt(cut) }));
}
