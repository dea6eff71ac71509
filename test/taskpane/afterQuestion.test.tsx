import { act, render } from '@testing-library/react';
import { useRef, type ReactElement } from 'react';
import { useAfterQuestion } from '../../src/taskpane/atHand/useAfterQuestion';

function Asks({ open, gone = false }: { readonly open: boolean; readonly gone?: boolean }): ReactElement {
  const asks = useRef<HTMLButtonElement>(null);
  useAfterQuestion(open, asks);
  return (
    <>
      <button role="tab" aria-selected>
        Plan
      </button>
      {!gone && <button ref={asks}>Delete</button>}
      {open && <div role="dialog">Sure?</div>}
    </>
  );
}
/** Asks and closes the question, and waits; the pane is hidden as Fluent leaves it where the grid took the keyboard. */
function closed(after: ReactElement, hasFocus = true) {
  jest.useFakeTimers();
  jest.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
  const { rerender, container } = render(<Asks open />);
  container.setAttribute('aria-hidden', 'true');
  rerender(after);
  expect(container.getAttribute('aria-hidden')).toBe('true');
  act(() => void jest.runAllTimers());
  return container;
}
afterEach(() => jest.useRealTimers());

test('the keyboard goes back to what asked, and the pane is heard again', () => {
  expect(closed(<Asks open={false} />).hasAttribute('aria-hidden')).toBe(false);
  expect(document.activeElement?.textContent).toBe('Delete');
});

test('where that is gone it goes on at the tabs', () => {
  closed(<Asks open={false} gone />);
  expect(document.activeElement?.textContent).toBe('Plan');
});

test('it stays in the grid, and the pane is heard again all the same', () => {
  expect(closed(<Asks open={false} />, false).hasAttribute('aria-hidden')).toBe(false);
  expect(document.activeElement).toBe(document.body);
});

test('while another question is open nothing is taken from it', () => {
  const other = document.body.appendChild(document.createElement('div'));
  other.setAttribute('role', 'dialog');
  expect(closed(<Asks open={false} />).getAttribute('aria-hidden')).toBe('true');
  expect(document.activeElement).toBe(document.body);
  other.remove();
});
