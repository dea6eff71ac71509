import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { ErrorBoundary } from '../../src/taskpane/frame/ErrorBoundary';
import { loadedWhenShown } from '../../src/taskpane/frame/loadedWhenShown';

test('a part that did not load says so, and is asked for again on Try again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let asked = 0;
  const Part = loadedWhenShown<object>(async () => {
    asked++;
    if (asked === 1) throw Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    return () => <p>The screen</p>;
  });
  render(
    <ErrorBoundary explain={String}>
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </ErrorBoundary>,
  );
  expect(await screen.findByText(/Part of Poolbook did not load/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Reload the pane' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The screen')).toBeTruthy();
  expect(asked).toBe(2);
  jest.restoreAllMocks();
});
