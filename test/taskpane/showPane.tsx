import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { type ToyWorkbook } from './toyWorkbook';

/** Draws the pane beside a workbook and waits for its first reading. */
export async function showPane(workbook: ToyWorkbook, { wantsExample = false } = {}): Promise<UserEvent> {
  render(<App workbook={workbook} wantsExample={wantsExample} />);
  await settled();
  return userEvent.setup();
}

/** Does something outside the pane, and lets all that it set going come to its end. */
export const settled = (work: () => void = () => undefined): Promise<void> =>
  act(async () => {
    work();
    await new Promise((done) => setTimeout(done));
  });

export const statusLine = () => screen.getByRole('status').textContent;
