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
import { heldIn, type YearUses, yearUses } from './yearUses';
import { yearColumn } from '../../plan/yearColumn';

/**
 * One year of a plan under one scenario after another. A source that is short of what it was short of before, spread
 * over the same uses by the same rule, is left as it is; of the others only what differs goes into the sums.
 */
export class SweepYear {
  readonly inflows: Inflows;
  /** What the lines of each tier give up, what has none last, and the lines that keep each commitment. */
  readonly tierCut: Float64Array;
  readonly commitmentCut: Float64Array;
  /** What the uses of each source come to, and those of them below zero, which bear nothing. */
  readonly #sum: Float64Array;
  readonly #fixed: Float64Array;
  readonly #sources: Sources;
  /** 1 for a pool with ring-fenced money in it, or with lines that name their stream. */
  readonly #holding: Uint8Array;
  readonly #uses: YearUses;
  readonly #now: MidYear;
  readonly #stretch: { -readonly [K in keyof HeldStretch]: HeldStretch[K] };
  readonly #tierOf: Int32Array;
  readonly #commitmentOf: Int32Array;
  /** The uses of each source that keep a commitment: those from `keepingFrom` on. */
  readonly #keeping: Int32Array;
  readonly #keepingFrom: Int32Array;
  /** What each use gives up, what each source is short of, and by which rule that was spread. */
  readonly #cut: Float64Array;
  readonly #short: Float64Array;
  readonly #rule: (CutRule | null)[];
  readonly #parts: Float64Array;
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
    const { from, linesFrom, row, pence, lines, fixedLines } = this.#uses;
    const none = new Float64Array(pence.length);
    this.#stretch = { pence, floors: none, ranks: none, from: 0, to: 0 };
    this.tierCut = new Float64Array(groups.tiers.length + 1);
    this.commitmentCut = new Float64Array(groups.commitments);
    this.#tierOf = new Int32Array(pence.length).fill(groups.tiers.length);
    this.#commitmentOf = new Int32Array(pence.length).fill(-1);
    this.#keepingFrom = new Int32Array(count + 1);
    const keeping: number[] = [];
    for (let source = 0; source < count; source++) {
      for (let use = linesFrom[source] as number; use < (from[source + 1] as number); use++) {
        const line = row[use] as number;
        this.#tierOf[use] = groups.tierOf[line] as number;
        this.#commitmentOf[use] = groups.commitmentOf[line] as number;
        if ((this.#commitmentOf[use] as number) >= 0) keeping.push(use);
      }
      this.#keepingFrom[source + 1] = keeping.length;
    }
    this.#keeping = Int32Array.from(keeping);
    this.#cut = new Float64Array(pence.length);
    this.#parts = new Float64Array(pence.length);
    this.#short = new Float64Array(count);
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
    const amounts = this.inflows.contributions?.pence;
    if (!amounts) return;
    const { streamOfContribution } = this.#sources;
    let moved = false;
    for (let row = 0; row < amounts.length; row++) {
      if (amounts[row] === this.#contributed[row]) continue;
      this.#contributed[row] = amounts[row] as number;
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

  #cutStreams(): void {
    const { touches, streams: column } = this.inflows;
    const { streams, names, poolOfContribution } = this.#sources;
    const { from, linesFrom, row } = this.#uses;
    this.#concerned.fill(0);
    this.#poolSpread.fill(0);
    for (let source = 0; source < names.length; source++) {
      if (!touches.has(source)) {
        if (source < streams && this.#short[source]) this.#settle(source, Infinity, null);
        continue;
      }
      const by = touches.spreadBy(source);
      if (source >= streams) {
        this.#concern(source, by);
        continue;
      }
      const unknown = column?.missing[source] === 1;
      this.#settle(source, unknown ? Infinity : (column?.pence[source] ?? 0), touches.rule(by));
      if (!this.#short[source]) continue;
      for (let use = from[source] as number; use < (linesFrom[source] as number); use++) {
        const pool = poolOfContribution[row[use] as number] as number;
        if (this.#cut[use] && pool >= 0) this.#concern(pool, by);
      }
    }
  }

  #concern(pool: number, by: number): void {
    this.#poolSpread[pool] = Math.max(by, this.#poolSpread[pool] as number);
    this.#concerned[pool] = 1;
  }

  #cutPools(): void {
    const { streams, names } = this.#sources;
    for (let pool = streams; pool < names.length; pool++) {
      const concerned = this.#concerned[pool] === 1;
      if (!concerned && !this.#short[pool]) continue;
      const rule = this.inflows.touches.rule(this.#poolSpread[pool] as number);
      this.#settle(pool, concerned ? broughtInto(this.#now, pool) : Infinity, rule);
    }
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
    this.#take(source, from, to);
  }

  /** Whether the shortage that a source had before would be spread as it was. */
  #isSame(source: number, rule: CutRule | null): boolean {
    return rule === this.#rule[source] && !this.#stale && !this.#holding[source];
  }

  /** What the uses give up becomes what the parts say. */
  #take(source: number, from: number, to: number): void {
    const [parts, cut, tierOf, tierCut] = [this.#parts, this.#cut, this.#tierOf, this.tierCut];
    for (let use = from; use < to; use++) {
      const part = parts[use - from] as number;
      const more = part - (cut[use] as number);
      cut[use] = part;
      parts[use - from] = more;
      const tier = tierOf[use] as number;
      tierCut[tier] = (tierCut[tier] as number) + more;
    }
    const [keeping, commitmentOf, commitmentCut] = [this.#keeping, this.#commitmentOf, this.commitmentCut];
    const last = this.#keepingFrom[source + 1] as number;
    for (let k = this.#keepingFrom[source] as number; k < last; k++) {
      const use = keeping[k] as number;
      const commitment = commitmentOf[use] as number;
      commitmentCut[commitment] = (commitmentCut[commitment] as number) + (parts[use - from] as number);
    }
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
