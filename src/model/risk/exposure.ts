import { type CommitmentLine, commitmentSchedule } from '../commitments/commitmentSchedule';
import { impossible } from '../errors/poolError';
import { type Plan } from '../plan/plan';
import { cutOf, type ExposedSource, lossesIn } from './exposedSource';
import { whatIsNotTold } from './notTold';
import { sourcesAtRisk } from './sourcesAtRisk';
import { type UncertainStream, uncertainStreams } from './uncertainStreams';
import { tableOf } from '../plan/tableOf';

/** What of a plan's year is uncertain, and how the commitments rest on it. */
export interface Exposure {
  /** The year's heading, or `Undated`. */
  readonly label: string;
  /** The streams that may or may not arrive. */
  readonly streams: readonly UncertainStream[];
  /** The streams and pools by which that reaches the commitments. */
  readonly sources: readonly ExposedSource[];
  readonly commitments: readonly ExposedCommitment[];
}

/** A commitment and what it rests on. */
export interface ExposedCommitment {
  readonly line: CommitmentLine;
  /** What it gets less what is certain not to arrive, pence. */
  readonly funded: number;
  /** The sources by which it may lose, by position in the exposure. */
  readonly sources: readonly number[];
  /** The uncertain streams that reach it, by position in the exposure. */
  readonly streams: readonly number[];
  /** Why its risk is not known, as the end of a sentence; null where it can. */
  readonly notTold: string | null;
}

/**
 * How the commitments of a year rest on streams that may not arrive. A stream that never arrives is taken off at
 * once; a pool that has enough whatever comes is no risk.
 *
 * @param label the year's heading, or `Undated`
 * @throws `#N/A` where the plan has neither allocations nor commitments of the year, or a stream is missing its Probability
 *
 * @example
 * exposureOf(readPlan([[['Stream', 'Probability', '2010/11'], ['ABG', 0.8, 7], ['SSG', 0.6, 9]], [['Allocation', 'Source', 'Commitment', '2010/11'], ['', 'SSG', 'Play', 3]], [['Commitment'], ['Play']]]), '2010/11').commitments[0].streams // => [1]
 */
export function exposureOf(plan: Plan, label: string): Exposure {
  const lines = (commitmentSchedule(plan) ?? []).filter(({ year }) => year === label);
  if (!lines.length && tableOf(plan, 'Commitment').rows)
    throw impossible(
      `Neither the allocations nor the commitments have the year ${label}: give a year of theirs.`,
    );
  const uncertain = uncertainStreams(plan, label);
  const streams = uncertain.filter(({ probability }) => probability > 0);
  const positions = new Map(lines.map(({ row }, i) => [row, i]));
  const { sources: found, inDoubt } = sourcesAtRisk(plan, label, { uncertain, streams, positions });
  const funded = lines.map((line) => line.funded.pence);
  const sources = found.filter((source) => {
    if (source.streams.length) return mayCut(source);
    takeOff(funded, source);
    return false;
  });
  const reached = lines.map((): number[] => []);
  sources.forEach(({ commitments }, s) => commitments.forEach((c) => reached[c]?.push(s)));
  const why = whatIsNotTold(plan, label, inDoubt);
  const commitments = lines.map((line, i): ExposedCommitment => {
    const own = reached[i] ?? [];
    return {
      line,
      funded: funded[i] ?? 0,
      sources: own,
      streams: [...new Set(own.flatMap((s) => sources[s]?.streams ?? []))].sort((a, b) => a - b),
      notTold: why(line),
    };
  });
  return { label, streams, sources, commitments };
}

/** Whether anything is cut when nothing arrives. */
const mayCut = (source: ExposedSource): boolean =>
  source.commitments.length > 0 &&
  cutOf(
    source,
    source.takes.reduce((sum, pence) => sum + pence, 0),
  ) > 0;

/** Takes off what is certain to be lost. */
function takeOff(funded: number[], source: ExposedSource): void {
  const losses = lossesIn(source, () => false, new Float64Array(source.commitments.length));
  source.commitments.forEach((c, i) => (funded[c] = (funded[c] ?? 0) - (losses[i] ?? 0)));
}
