import { act, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { type PlanContent } from '../../src/workbook/layout/content';
import { App } from '../../src/taskpane/App';
import { type ToyWorkbook } from './toyWorkbook';

/** Draws the pane beside a workbook and waits for its first reading. */
export async function showPane(
  workbook: ToyWorkbook,
  { example = null }: { example?: PlanContent | null } = {},
): Promise<UserEvent> {
  render(<App workbook={workbook} example={example} />);
  await settled();
  // what a click would reach is the browser tests' to say: asking jsdom for it takes most of a test's time
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** Does something outside the pane, and lets all that it set going come to its end. */
export const settled = (work: () => void = () => undefined): Promise<void> =>
  act(async () => {
    work();
    await new Promise((done) => setTimeout(done));
  });

export const statusLine = () => screen.getByRole('status').textContent;
