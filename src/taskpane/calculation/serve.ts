import { type PackedPlan, unpackPlan } from '../../model/plan/packedPlan';
import { type Plan } from '../../model/plan/plan';
import { type WorkPart } from '../../model/plan/workPart';
import { type News, newsOfAll, newsOfPart, type Order, type WorkName } from './works';

/** What a worker is to do of an order: a part, or with what the parts found the end. */
export type Duty =
  | { readonly is: 'part'; readonly part: WorkPart }
  | { readonly is: 'end'; readonly found: readonly unknown[] };

/** What a worker is asked. The plan is that of all orders until another is handed over. */
export type Request =
  | { readonly is: 'plan'; readonly plan: PackedPlan }
  | {
      readonly is: 'begin';
      readonly order: number;
      readonly work: WorkName;
      readonly ask: object;
      readonly duty: Duty;
    }
  | { readonly is: 'stop'; readonly order: number };

/** What it reports. */
export interface Report {
  readonly order: number;
  readonly news: News<unknown>;
}

/** Progress is reported, and a stop listened for, once in so many milliseconds. */
const OFTEN = 20;

/**
 * What a worker does with each request. It keeps the plan from one order to the next.
 *
 * @param rest lets requests that came meanwhile be heard
 */
export function serve(tell: (report: Report) => void, rest: () => Promise<void>): (request: Request) => void {
  let plan: Plan | null = null;
  const begun = new Set<number>();
  const work = async (order: number, doing: Order, { part }: { part: WorkPart }) => {
    let rested = performance.now();
    for (const news of newsOfPart(doing, part)) {
      const isDue = performance.now() - rested > OFTEN;
      if (news.is === 'progress' && !isDue) continue;
      if (!begun.has(order)) return;
      tell({ order, news });
      if (!isDue) continue;
      await rest();
      rested = performance.now();
    }
    begun.delete(order);
  };
  return (request) => {
    if (request.is === 'plan') plan = unpackPlan(request.plan);
    else if (request.is === 'stop') begun.delete(request.order);
    else {
      const { order, duty } = request;
      const doing = { work: request.work, ask: { ...request.ask, plan } } as Order;
      begun.add(order);
      if (duty.is === 'part')
        work(order, doing, duty).catch((why: unknown) =>
          tell({
            order,
            news: { is: 'failed', why: `It could not be calculated (${String(why)}). Try again.` },
          }),
        );
      else tell({ order, news: newsOfAll(doing, duty.found) });
    }
  };
}
