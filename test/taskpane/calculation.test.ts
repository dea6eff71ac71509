import { type CommitmentRisk } from '../../src/model/risk/commitmentRisk';
import { type Grid } from '../../src/model/table/grid';
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
    grids,
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
    5 / 12,
    10 / 12,
    1,
    'done',
  ]);
  const [risk] = risksOf(news.at(-1));
  expect(risk!.method).toMatchObject({ is: 'drawn', draws: 12_000, seed: 7 });
  expect(Math.abs(Number(risk!.kept) - 0.586)).toBeLessThan(0.02); // at least 15 of 25 at 60%
});

test('what is stopped tells nothing more', async () => {
  const heard: News<unknown>[] = [];
  const stop = calculate(job(100_000), (news) => heard.push(news));
  await new Promise((later) => setTimeout(later, 30));
  stop();
  const before = heard.length;
  await new Promise((later) => setTimeout(later, 100));
  expect(heard).toHaveLength(before);
  expect(heard.some(({ is }) => is === 'done')).toBe(false);
});
