import { type OfficeTheme } from '../stand-in/frame/frameHost';

/** Office's themes that matter to a pane: light, dark, and the black one of Windows' high contrast. */
export type Appearance = 'light' | 'dark' | 'contrast';

export const OFFICE_THEMES: Readonly<Record<Appearance, OfficeTheme>> = {
  light: theme('#ffffff', '#242424'),
  dark: theme('#262626', '#f0f0f0'),
  contrast: theme('#000000', '#ffffff'),
};

function theme(background: string, ink: string): OfficeTheme {
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: ink,
    controlBackgroundColor: background,
    controlForegroundColor: ink,
  };
}

const KEPT = 'appearance';
const isAppearance = (word: string | null): word is Appearance => word !== null && word in OFFICE_THEMES;

/** The appearance of the last visit; light where the browser keeps nothing for this page. */
export function keptAppearance(): Appearance {
  try {
    const kept = localStorage.getItem(KEPT);
    return isAppearance(kept) ? kept : 'light';
  } catch {
    return 'light';
  }
}

function keep(appearance: Appearance): void {
  try {
    localStorage.setItem(KEPT, appearance);
  } catch {
    return; // it holds until the page is closed
  }
}

/** Shows which appearance is picked, keeps another that the user picks and calls back with it. */
export function followPicker(picker: HTMLElement, picked: (appearance: Appearance) => void): void {
  const now = keptAppearance();
  for (const button of picker.querySelectorAll('input')) {
    button.checked = button.value === now;
    button.addEventListener('change', () => {
      if (!button.checked || !isAppearance(button.value)) return;
      keep(button.value);
      picked(button.value);
    });
  }
}
