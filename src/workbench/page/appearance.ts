/** Office's themes that matter to a pane: light, dark, and the black one of Windows' high contrast. */
export const APPEARANCES = ['light', 'dark', 'contrast'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const KEPT = 'appearance';
const isAppearance = (word: string | null): word is Appearance => APPEARANCES.some((a) => a === word);

/** Shows the appearance that was kept from the last visit, then each that the user picks. */
export function followAppearance(picker: HTMLElement, show: (appearance: Appearance) => void): void {
  const kept = localStorage.getItem(KEPT);
  const buttons = [...picker.querySelectorAll<HTMLInputElement>('input[name="appearance"]')];
  for (const button of buttons) {
    button.checked = button.value === (isAppearance(kept) ? kept : 'light');
    button.addEventListener('change', () => {
      if (!button.checked || !isAppearance(button.value)) return;
      localStorage.setItem(KEPT, button.value);
      show(button.value);
    });
  }
  show(isAppearance(kept) ? kept : 'light');
}
