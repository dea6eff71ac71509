import { packPlan } from '../../model/plan/packedPlan';
import { type Plan } from '../../model/plan/plan';
import { type Duty, type Report, type Request } from './serve';
import { type News, type Order, type Outcomes, partsOf, type WorkName } from './works';

/** A worker as the crew knows it. */
export interface Hand {
  readonly tell: (request: Request) => void;
}

/**
 * Makes a worker.
 *
 * @param hear gets what it tells
 * @param fail is called when it broke off, with the reason
 */
export type MakeHand = (hear: (report: Report) => void, fail: (why: string) => void) => Hand;

interface Member {
  readonly hand: Hand;
  /** The plan that it was handed. */
  plan: Plan | null;
}

/** Workers that live as long as the pane, keep the plan, and divide each piece of work among them. */
export class Crew {
  readonly #members: (Member | undefined)[] = [];
  readonly #listeners = new Map<number, (at: number, news: News<unknown>) => void>();
  #orders = 0;

  /** @param size how many workers there are at most; each is made when there is a part for it */
  constructor(
    private readonly make: MakeHand,
    private readonly size: number,
  ) {}

  /**
   * Does a piece of work.
   *
   * @param hear gets the progress, and at last the result
   * @returns stops it; nothing is reported after that
   */
  begin<N extends WorkName>(order: Order<N>, hear: (news: News<Outcomes<N>>) => void): () => void {
    const number = ++this.#orders;
    const parts = partsOf(order, this.size);
    const shares = new Float64Array(parts);
    const found: unknown[] = [];
    let left = parts;
    const stop = () => {
      if (!this.#listeners.delete(number)) return;
      for (const member of this.#members.slice(0, parts)) member?.hand.tell({ is: 'stop', order: number });
    };
    this.#listeners.set(number, (at, news) => {
      if (news.is === 'progress') {
        shares[at] = news.share;
        hear({ is: 'progress', share: shares.reduce((sum, share) => sum + share, 0) / parts });
      } else if (news.is === 'done' && left > 0) {
        found[at] = news.result;
        shares[at] = 1;
        if (--left === 0) this.#tell(0, number, order, { is: 'end', found });
      } else {
        stop();
        hear(news as News<Outcomes<N>>);
      }
    });
    for (let at = 0; at < parts; at++) this.#tell(at, number, order, { is: 'part', part: { at, of: parts } });
    return stop;
  }

  #tell(at: number, number: number, { work, ask: { plan, ...ask } }: Order, duty: Duty): void {
    const member = (this.#members[at] ??= this.#join(at));
    if (member.plan !== plan) {
      member.hand.tell({ is: 'plan', plan: packPlan(plan) });
      member.plan = plan;
    }
    member.hand.tell({ is: 'begin', order: number, work, ask, duty });
  }

  #join(at: number): Member {
    const hear = ({ order, news }: Report) => this.#listeners.get(order)?.(at, news);
    const hand = this.make(hear, (why) => {
      this.#members[at] = undefined; // another is made for the next piece of work
      const news = { is: 'failed', why: `It could not be calculated (${why}). Try again.` } as const;
      for (const listen of [...this.#listeners.values()]) listen(at, news);
    });
    return { hand, plan: null };
  }
}
