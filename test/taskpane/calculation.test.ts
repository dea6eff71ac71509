import { type CommitmentRisk } from '../../src/model/risk/commitmentRisk';
import { type Grid } from '../../src/model/table/grid';
import { readPlan } from '../../src/model/plan/readPlan';
import { calculate } from '../../src/taskpane/calculation/calculate';
import { type News, newsOf, type Order } from '../../src/taskpane/calculation/works';

/** Of more uncertain streams than can be calculated one outcome after the other. */
const STREAMS = 25;
const streams = Array.from({ length: STREAMS }, (_, i) => `Grant ${i + 1}`);
const grids: Grid[] = [
  [['Stream', 'Certainty', 'Probability', '2010/11'], ...streams.map((name) => [name, 'At risk', 0.6, 100])],
  [['Allocation', 'Source', 'Commitment', '2010/11'], ...streams.map((name) => ['', name, 'Safe', 100])],
  [
    ['Commitment', '2010/11'],
    ['Safe', 1500],
  ],
];
const job = (draws: number): Order<'risk'> => ({
  work: 'risk',
  ask: {
    plan: readPlan(grids),
    draft: { basedOn: '', steps: [] },
    year: '2010/11',
    draws,
    seed: 7,
  },
});
const risksOf = (news: News<readonly CommitmentRisk[]> | undefined): readonly CommitmentRisk[] =>
  news?.is === 'done' ? news.result : [];

test('tells how far it is, and then the risks', () => {
  const news = [...newsOf(job(12_000))];
  expect(news.map((each) => (each.is === 'progress' ? each.share : each.is))).toEqual([
    1 / 4,
    2 / 4,
    3 / 4,
    1,
    'done',
  ]);
  const [risk] = risksOf(news.at(-1));
  expect(risk!.method).toMatchObject({ is: 'drawn', draws: 12_000, seed: 7 });
  expect(Math.abs(Number(risk!.kept) - 0.586)).toBeLessThan(0.02); // at least 15 of 25 at 60%
});

/** Begins work and resolves with its first news. */
const firstNews = (draws: number, heard: News<unknown>[]) =>
  new Promise<() => void>((begun) => {
    const stop = calculate(job(draws), (news) => {
      heard.push(news);
      begun(stop);
    });
  });

test('nothing is heard of work after it is stopped, while later work comes to its end', async () => {
  const stopped: News<unknown>[] = [];
  const stop = await firstNews(100_000, stopped);
  stop();
  await new Promise<void>((done) => calculate(job(100_000), ({ is }) => is === 'done' && done()));
  expect(stopped.map(({ is }) => is)).toEqual(['progress']);
});
