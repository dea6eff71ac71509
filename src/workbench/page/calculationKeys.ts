import { type Session } from '../stand-in/session';

/** Excel's key for calculating what was changed. */
const CALCULATE = 'F9';

/** F9 calculates, and a picker says when the workbook calculates by itself, as Excel's Formulas tab does. */
export function followCalculation(current: () => Session | undefined, picker: HTMLSelectElement): void {
  window.addEventListener('keydown', (event) => {
    if (event.key !== CALCULATE) return;
    event.preventDefault();
    void current()?.calculateNow();
  });
  picker.addEventListener('change', () => {
    const session = current();
    if (session) session.calculatesManually = picker.value === 'manual';
  });
  // an add-in may have set it, or another workbook be open
  picker.addEventListener(
    'focus',
    () => (picker.value = current()?.calculatesManually ? 'manual' : 'automatic'),
  );
}
