import { setImmediate } from 'node:timers';
import { deserialize, serialize } from 'node:v8';
import { readPlan } from '../../src/model/plan/readPlan';
import { Crew } from '../../src/taskpane/calculation/crew';
import { serve, type Request } from '../../src/taskpane/calculation/serve';
import { type Ask, type News, newsOf, type Order, type WorkName } from '../../src/taskpane/calculation/works';
import { seededTables, SIZE_S } from '../bench/plan/seededTables';

const YEAR = '2026/27';

const plan = readPlan(seededTables(SIZE_S, 3).grids);

/** 40 commitments that rest on 25 grants each: too many outcomes to calculate one after the other. */
const grants = Array.from({ length: 25 }, (_, i) => `Grant ${i + 1}`);
const promised = Array.from({ length: 40 }, (_, i) => `Commitment ${i + 1}`);
const uncertain = readPlan([
  [
    ['Stream', 'Certainty', 'Probability', YEAR],
    ...grants.map((name, i) => [name, 'At risk', 0.5 + i / 60, 1000]),
  ],
  [
    ['Allocation', 'Source', 'Commitment', YEAR],
    ...promised.flatMap((commitment, c) =>
      grants.map((grant, g) => ['', grant, commitment, 1 + ((c * g) % 7)]),
    ),
  ],
  [['Commitment', YEAR], ...promised.map((name, c) => [name, 50 + c / 2])],
]);
const draft = {
  basedOn: '',
  steps: [
    { Target: 'Partner', Name: 'Council 0001', Change: 'cut %', Value: 0.1 },
    { Target: 'All', Change: 'cut %', Value: 0.2 },
    { Target: 'Kind', Name: 'Grant', Change: 'uplift %', Value: 0.1 },
  ],
};
const asked = { plan, draft, year: YEAR };
const orders: readonly Order[] = [
  {
    work: 'risk',
    ask: {
      plan: uncertain,
      draft: { basedOn: '', steps: [] },
      year: YEAR,
      draws: 6000,
      seed: 3,
    } as Ask<'risk'>,
  },
  { work: 'staircase', ask: asked },
  { work: 'tornado', ask: { ...asked, outcome: 'Shortfall', reach: 0.25 } as Ask<'tornado'> },
  { work: 'twoLevers', ask: { ...asked, pair: [0, 1] } as Ask<'twoLevers'> },
];

/** As a thread hands it to another. */
const cloned = <T>(message: T): T => deserialize(serialize(message)) as T;

/** Workers in this very process: what they are requests and tell is cloned, and comes later, as between threads. */
function crewOf(size: number, requests: Request[] = []): Crew {
  return new Crew((hear) => {
    const later = () => new Promise<void>((rested) => setImmediate(rested));
    const hand = serve((heard) => {
      const clone = cloned(heard);
      setImmediate(() => hear(clone));
    }, later);
    return {
      tell: (message) => {
        requests.push(message);
        const clone = cloned(message);
        setImmediate(() => hand(clone));
      },
    };
  }, size);
}

const resultOf = <N extends WorkName>(crew: Crew, order: Order<N>) =>
  new Promise<News<unknown>>((done) => {
    crew.begin(order, (news) => {
      if (news.is !== 'progress') done(news);
    });
  });

test.each(orders.map((order) => [order.work, order] as const))(
  '%s comes to the same whether it is divided over 1, 2 or 5 workers',
  async (_, order) => {
    const [whole] = [...newsOf(order)].slice(-1);
    expect(whole).toMatchObject({ is: 'done' });
    for (const size of [1, 2, 5]) expect(await resultOf(crewOf(size), order)).toEqual(whole);
  },
);

test('the risks of the test are drawn', () => {
  const [whole] = [...newsOf(orders[0]!)].slice(-1);
  expect(whole).toMatchObject({ result: promised.map(() => ({ method: { is: 'drawn', draws: 6000 } })) });
});

test('a worker is handed the plan once, and another when it has changed', async () => {
  const requests: Request[] = [];
  const crew = crewOf(2, requests);
  for (const order of orders.slice(1)) await resultOf(crew, order);
  expect(requests.filter(({ is }) => is === 'plan')).toHaveLength(2);
  const changed = readPlan(seededTables(SIZE_S, 4).grids);
  await resultOf(crew, { work: 'staircase', ask: { ...asked, plan: changed } });
  expect(requests.filter(({ is }) => is === 'plan')).toHaveLength(4);
});

test('nothing is heard after a stop, and what is begun next comes to its end', async () => {
  const crew = crewOf(2);
  const heard: News<unknown>[] = [];
  const stop = crew.begin(orders[0]!, (news) => heard.push(news));
  stop();
  expect(await resultOf(crew, orders[1]!)).toMatchObject({ is: 'done' });
  expect(heard).toEqual([]);
});

test('what cannot be carried out says why, once', async () => {
  const heard: News<unknown>[] = [];
  const crew = crewOf(5);
  const order: Order<'tornado'> = {
    work: 'tornado',
    ask: {
      ...asked,
      draft: { basedOn: '', steps: draft.steps.map((step) => ({ ...step, Change: 'cut £', Value: 1e12 })) },
      ...{ outcome: 'Broken', reach: 'whole' },
    },
  };
  await new Promise<void>((done) => {
    crew.begin(order, (news) => {
      if (news.is === 'progress') return; // another worker may come to the end of its part before
      heard.push(news);
      setImmediate(() => setImmediate(() => setImmediate(done)));
    });
  });
  expect(heard).toEqual([{ is: 'failed', why: expect.stringContaining('cannot be carried out') }]);
});

test('a worker that breaks off fails the work, and is made again for the next', async () => {
  let made = 0;
  let breakOff: ((why: string) => void) | null = null;
  const good = crewOf(1);
  const crew = new Crew((hear, fail) => {
    made++;
    breakOff = fail;
    return { tell: () => undefined };
  }, 1);
  const heard: News<unknown>[] = [];
  crew.begin(orders[1]!, (news) => heard.push(news));
  breakOff!('out of memory');
  expect(heard).toEqual([{ is: 'failed', why: 'It could not be calculated (out of memory). Try again.' }]);
  crew.begin(orders[1]!, () => undefined);
  expect(made).toBe(2);
  expect(await resultOf(good, orders[1]!)).toMatchObject({ is: 'done' });
});
