import { act, renderHook, waitFor } from '@testing-library/react';
import { readPlan } from '../../src/model/plan/readPlan';
import { useCalculation } from '../../src/taskpane/calculation/useCalculation';

const asked = (draws: number, probability = 0.6) => ({
  plan: readPlan([
    [
      ['Stream', 'Certainty', 'Probability', '2010/11'],
      ['Grant', 'At risk', probability, 100],
    ],
    [
      ['Allocation', 'Source', 'Commitment', '2010/11'],
      ['', 'Grant', 'Safe', 100],
    ],
    [
      ['Commitment', '2010/11'],
      ['Safe', 60],
    ],
  ]),
  draft: { basedOn: '', steps: [] },
  year: '2010/11',
  draws,
  seed: 7,
});
const kept = (news: ReturnType<typeof useCalculation<'risk'>>['news']) =>
  news?.is === 'done' ? news.result.map((risk) => Number(risk.kept)) : news?.is;

test('work that runs while the plan changes goes on with the plan as it is then', async () => {
  const { result, rerender } = renderHook(({ ask }) => useCalculation('risk', ask), {
    initialProps: { ask: asked(1_000) },
  });
  act(() => result.current.begin());
  rerender({ ask: asked(1_000, 0.8) });
  await waitFor(() => expect(kept(result.current.news)).toEqual([0.8]));
});

test('what was calculated of another plan is no news of this one, and is not begun again by itself', async () => {
  const { result, rerender } = renderHook(({ ask }) => useCalculation('risk', ask), {
    initialProps: { ask: asked(1_000) },
  });
  act(() => result.current.begin());
  await waitFor(() => expect(kept(result.current.news)).toEqual([0.6]));
  rerender({ ask: asked(1_000, 0.8) });
  expect(result.current.news).toBeNull();
});
