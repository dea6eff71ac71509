import { type CutRule } from '../../cuts/rule';
import { type Pence } from '../../money/pence';
import { poolsThatHold } from '../../funding/fences/poolsThatHold';
import { type Plan } from '../../plan/plan';
import { type Sources, sourcesOf } from '../../plan/sources';
import { holdingOf } from '../cascade/heldUses';
import { cutStretch, type HeldStretch } from '../cascade/spread';
import { type Step } from '../steps/step';
import { Inflows } from './inflows';
import { type LineGroups } from './lineGroups';
import { broughtInto, cutWithHeldMoney, type MidYear, inTurn } from './poolMoney';
import { UseSums } from './useSums';
import { heldIn, type YearUses, yearUses } from './yearUses';
import { yearColumn } from '../../plan/yearColumn';

/** Stands for an amount that nobody knows: no amount is half a penny. */
const UNKNOWN = 0.5;

/**
 * One year of a plan under one scenario after another. A source that is short of what it was short of before, spread
 * over the same uses by the same rule, is left as it is; of the others only what differs goes into the sums.
 */
export class SweepYear {
  readonly inflows: Inflows;
  readonly sums: UseSums;
  /** What the uses of each source come to, and those of them below zero, which bear nothing. */
  readonly #sum: Float64Array;
  readonly #fixed: Float64Array;
  readonly #sources: Sources;
  /** 1 for a pool with ring-fenced money in it, or with lines that name their stream. */
  readonly #holding: Uint8Array;
  readonly #uses: YearUses;
  readonly #now: MidYear;
  readonly #stretch: { -readonly [K in keyof HeldStretch]: HeldStretch[K] };
  /** What each use gives up, what each source is short of, and by which rule that was spread. */
  readonly #cut: Float64Array;
  readonly #short: Float64Array;
  readonly #rule: (CutRule | null)[];
  readonly #parts: Float64Array;
  /** What each stream had the last time, without end where it cut nothing, and the touch by which a source was cut. */
  readonly #had: Float64Array;
  readonly #hadBy: Int32Array;
  /** Pools into which contributions bring another amount than the last time; and whether all have to be looked at. */
  readonly #refed: Uint8Array;
  #isOther = false;
  /** Pools of which a contribution is cut, or on which a step acts; and how their shortages are spread. */
  readonly #concerned: Uint8Array;
  readonly #poolSpread: Int32Array;
  /** The contributions as they were the last time, sources whose uses have changed since, and whether any has. */
  readonly #contributed: Float64Array;
  readonly #moved: Uint8Array;
  #stale = false;
  #holds = false;

  constructor(
    private readonly plan: Plan,
    private readonly label: string,
    year: number | null,
    groups: LineGroups,
  ) {
    const sources = sourcesOf(plan);
    const count = sources.names.length;
    this.#sources = sources;
    this.inflows = new Inflows(plan, label, year);
    this.#uses = yearUses(plan, label);
    this.#holding = new Uint8Array(count);
    for (const pool of poolsThatHold(plan)) this.#holding[pool] = 1;
    const { pence, lines, fixedLines } = this.#uses;
    const none = new Float64Array(pence.length);
    this.#stretch = { pence, floors: none, ranks: none, from: 0, to: 0 };
    this.sums = new UseSums(this.#uses, groups);
    this.#cut = new Float64Array(pence.length);
    this.#parts = new Float64Array(pence.length);
    this.#short = new Float64Array(count);
    this.#had = new Float64Array(count).fill(Infinity);
    this.#hadBy = new Int32Array(count).fill(-1);
    this.#refed = new Uint8Array(count);
    this.#rule = new Array<CutRule | null>(count).fill(null);
    this.#concerned = new Uint8Array(count);
    this.#poolSpread = new Int32Array(count);
    this.#sum = lines.slice();
    this.#fixed = fixedLines.slice();
    this.#moved = new Uint8Array(count);
    this.#contributed = new Float64Array(this.inflows.contributions?.pence.length ?? 0).fill(NaN);
    this.#now = {
      ...{ plan, sources, label, uses: this.#uses, stretch: this.#stretch, cut: this.#cut },
      allocated: yearColumn(plan.tables.Allocation, label),
      contributions: this.inflows.contributions,
    };
    this.#takeContributions();
  }

  /**
   * Carries steps out, none of which acts on lines.
   *
   * @param steps those that act on this year
   * @param of whose scenario table they are in
   * @throws `#N/A` for the first step that cannot be carried out
   */
  carryOut(steps: readonly Step[], of: Plan): void {
    this.inflows.carryOut(steps, of);
    this.#takeContributions();
    this.#cutStreams();
    this.#cutPools();
    this.#moved.fill(0);
    this.#stale = false;
  }

  /** Steps may change contributions, and by that what their streams' uses come to. */
  #takeContributions(): void {
    const { pence: amounts, missing } = this.inflows.contributions ?? {};
    if (!amounts || !missing) return;
    const { streamOfContribution } = this.#sources;
    let moved = false;
    for (let row = 0; row < amounts.length; row++) {
      const amount = missing[row] ? UNKNOWN : (amounts[row] as number);
      if (amount === this.#contributed[row]) continue;
      this.#contributed[row] = amount;
      const stream = streamOfContribution[row] as number;
      if (stream >= 0) this.#moved[stream] = 1;
      moved = true;
    }
    if (!moved) return;
    const { from, linesFrom, row, pence, lines, fixedLines } = this.#uses;
    for (let stream = 0; stream < this.#moved.length; stream++) {
      if (!this.#moved[stream]) continue;
      let sum = lines[stream] as number;
      let fixed = fixedLines[stream] as number;
      for (let use = from[stream] as number; use < (linesFrom[stream] as number); use++) {
        const amount = amounts[row[use] as number] as number;
        pence[use] = Math.max(0, amount);
        sum += Math.max(0, amount);
        fixed += Math.min(0, amount);
      }
      this.#sum[stream] = sum;
      this.#fixed[stream] = fixed;
    }
    this.#stale = true;
    this.#holds = false;
  }

  /** Of the streams only those are looked at of which something is another than the last time. */
  #cutStreams(): void {
    const { touches, streams: column, sameSpreads } = this.inflows;
    const { streams, names } = this.#sources;
    const isOther = this.#stale || !sameSpreads;
    this.#isOther = isOther;
    for (let source = 0; source < streams; source++) {
      const by = touches.by[source] as number;
      const has = by < 0 || column?.missing[source] ? Infinity : (column?.pence[source] ?? 0);
      if (!isOther && has === this.#had[source] && by === this.#hadBy[source]) continue;
      this.#had[source] = has;
      this.#hadBy[source] = by;
      this.#settle(source, has, touches.rule(by));
    }
    this.#concerned.fill(0);
    this.#poolSpread.fill(0);
    for (let pool = streams; pool < names.length; pool++)
      if (touches.has(pool)) this.#concern(pool, touches.by[pool] as number);
    this.#concernFed();
  }

  /** Concerns the pools of which a contribution is cut. */
  #concernFed(): void {
    const { by } = this.inflows.touches;
    const { poolOfContribution, streamOfContribution } = this.#sources;
    const { useOfContribution } = this.#uses;
    for (let row = 0; row < useOfContribution.length; row++) {
      const use = useOfContribution[row] as number;
      const pool = poolOfContribution[row] as number;
      if (use >= 0 && pool >= 0 && this.#cut[use])
        this.#concern(pool, by[streamOfContribution[row] as number] as number);
    }
  }

  #concern(pool: number, by: number): void {
    this.#poolSpread[pool] = Math.max(by, this.#poolSpread[pool] as number);
    this.#concerned[pool] = 1;
  }

  /** Of the pools only those are looked at into which other amounts come, or whose shortage is spread in another way. */
  #cutPools(): void {
    const { streams, names } = this.#sources;
    for (let pool = streams; pool < names.length; pool++) {
      const concerned = this.#concerned[pool] === 1;
      const by = concerned ? (this.#poolSpread[pool] as number) : -1;
      const isSame = by === this.#hadBy[pool] && !this.#refed[pool] && !this.#isOther && !this.#holding[pool];
      this.#hadBy[pool] = by;
      if (isSame || (!concerned && !this.#short[pool])) continue;
      const brought = concerned ? broughtInto(this.#now, pool) : Infinity;
      this.#settle(pool, brought, this.inflows.touches.rule(by));
    }
    this.#refed.fill(0);
  }

  /** Cuts the uses of a source down to what it has, beginning with what they gave up before. */
  #settle(source: number, available: Pence, rule: CutRule | null): void {
    const sum = this.#sum[source] as number;
    const over = sum + (this.#fixed[source] as number) - Math.max(0, available);
    const short = over > 0 ? Math.min(sum, over) : 0;
    if (short === this.#short[source] && (short === 0 || this.#isSame(source, rule))) return;
    this.#short[source] = short;
    this.#rule[source] = rule;
    const from = this.#uses.from[source] as number;
    const to = this.#uses.from[source + 1] as number;
    const parts = this.#parts;
    if (short > 0) {
      if (rule !== 'pro rata') this.#hold();
      this.#stretch.from = from;
      this.#stretch.to = to;
      const year = this.#now;
      if (!(this.#holding[source] && cutWithHeldMoney(year, source, sum - short, rule, parts)))
        cutStretch(inTurn(year, source, rule), sum, short, rule, parts);
    } else parts.fill(0, 0, to - from);
    this.sums.take(source, from, to, this.#cut, parts);
    this.#feed(source, from);
  }

  /** Marks the pools into which the contributions at the head of the parts now bring another amount. */
  #feed(source: number, from: number): void {
    const last = this.#uses.linesFrom[source] as number;
    for (let use = from; use < last; use++) {
      const pool = this.#sources.poolOfContribution[this.#uses.row[use] as number] as number;
      if (pool >= 0 && this.#parts[use - from]) this.#refed[pool] = 1;
    }
  }

  /** Whether the shortage that a source had before would be spread as it was. */
  #isSame(source: number, rule: CutRule | null): boolean {
    return rule === this.#rule[source] && !this.#stale && !this.#holding[source];
  }

  /** Floors and ranks are found when the first shortage asks for them, and again where contributions have moved. */
  #hold(): void {
    if (this.#holds) return;
    this.#holds = true;
    const typed = yearColumn(this.plan.tables.Contribution, this.label);
    const now = this.inflows.contributions;
    const contributed = now && typed?.pence.every((pence, row) => pence === now.pence[row]) ? typed : now;
    const held = holdingOf(this.plan).now(this.label, contributed, this.#now.allocated);
    Object.assign(this.#stretch, heldIn(this.#uses, held));
  }
}
