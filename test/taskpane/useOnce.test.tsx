import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Save } from '../../src/taskpane/drafting/Save';
import { type Plan } from '../../src/model/plan/plan';

const PLAN: Plan = { tables: {}, positions: {}, problems: [], unrecognised: [] };

test('a triple click on Save scenario writes the scenario once, and the button shows that it is busy', async () => {
  const saved: string[] = [];
  let end: (done: boolean) => void = () => undefined;
  const save = (name: string) => {
    saved.push(name);
    return new Promise<boolean>((resolve) => (end = resolve));
  };
  render(<Save plan={PLAN} blocked={false} save={save} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Cuts' } });
  const button = screen.getByRole('button', { name: 'Save scenario' });
  for (let click = 1; click <= 3; click++) fireEvent.click(button);
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
  expect(saved).toEqual(['Cuts']);
  await act(async () => end(true));
  await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(button);
  expect(saved).toEqual(['Cuts']); // the name was cleared: nothing is written under none
});

test('a further click of a double click writes nothing again, however late it is answered', async () => {
  const saved: string[] = [];
  render(<Save plan={PLAN} blocked={false} save={async (name) => saved.push(name) > 0} />);
  const type = () => fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Cuts' } });
  const button = screen.getByRole('button', { name: 'Save scenario' });
  const click = (detail: number) => act(async () => void fireEvent.click(button, { detail }));
  for (const detail of [1, 2, 3]) {
    type();
    await click(detail);
  }
  expect(saved).toEqual(['Cuts']);
  type();
  await click(1);
  expect(saved).toEqual(['Cuts', 'Cuts']);
});

test('a click that comes when the scenario is saved, but before the pane shows it, writes nothing again', async () => {
  const saved: string[] = [];
  render(<Save plan={PLAN} blocked={false} save={async (name) => saved.push(name) > 0} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Cuts' } });
  const button = screen.getByRole('button', { name: 'Save scenario' });
  await act(async () => {
    // within act nothing is drawn
    button.click();
    for (let step = 0; step < 20; step++) await Promise.resolve();
    button.click();
  });
  expect(saved).toEqual(['Cuts']);
});
