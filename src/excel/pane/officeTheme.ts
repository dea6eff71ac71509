/** How Office looks at present: the pane takes the same. */
export type OfficeAppearance = 'light' | 'dark' | 'contrast';

const DARKER_THAN_THIS = 0.5;

/**
 * Light, dark or contrast, from the colours that Office gives. Contrast is when the system forces its colours, or
 * when Office shows pure black with a pure colour on it.
 */
export function officeAppearance(): OfficeAppearance {
  if (coloursAreForced()) return 'contrast';
  const theme =
    typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context>).officeTheme;
  if (!theme?.bodyBackgroundColor) return 'light';
  const behind = brightness(theme.bodyBackgroundColor);
  if (behind === 0 && isPure(theme.bodyForegroundColor)) return 'contrast';
  return behind < DARKER_THAN_THIS ? 'dark' : 'light';
}

const FORCED = '(forced-colors: active)';
const mediaQuery = (): MediaQueryList | null =>
  typeof window !== 'undefined' && typeof window.matchMedia === 'function' ? window.matchMedia(FORCED) : null;
const coloursAreForced = (): boolean => mediaQuery()?.matches ?? false;

/**
 * Calls back when the system begins or stops to force its colours; Office reports no other change while the pane is
 * open.
 */
export function onAppearanceChanged(listener: (appearance: OfficeAppearance) => void): () => void {
  const query = mediaQuery();
  const tell = () => listener(officeAppearance());
  query?.addEventListener('change', tell);
  return () => query?.removeEventListener('change', tell);
}

/** Red, green and blue from 0 to 1; white where the colour cannot be read. */
function partsOf(colour: string | undefined): [number, number, number] {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(colour?.trim() ?? '') ?? [];
  if (hex === undefined) return [1, 1, 1];
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

/** How bright a colour looks, from 0 (black) to 1 (white). */
function brightness(colour: string): number {
  const [red, green, blue] = partsOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const isPure = (colour: string | undefined): boolean =>
  partsOf(colour).every((part) => part === 0 || part === 1);
