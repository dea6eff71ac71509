import { officeAppearance } from '../../src/excel/pane/officeTheme';

const office = (bodyBackgroundColor: string, bodyForegroundColor: string) =>
  Object.assign(globalThis, {
    Office: { context: { officeTheme: { bodyBackgroundColor, bodyForegroundColor } } },
  });
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'window');
});

test.each([
  ['the white theme', '#FFFFFF', '#212121', 'light'],
  ['the colourful theme', '#E6E6E6', '#262626', 'light'],
  ['the dark grey theme', '#666666', '#F0F0F0', 'dark'],
  ['the black theme', '#262626', '#FFFFFF', 'dark'],
  ['white on pure black', '#000000', '#FFFFFF', 'contrast'],
  ['yellow on pure black', '#000000', '#FFFF00', 'contrast'],
  ['a colour that cannot be read', 'canvas', '', 'light'],
])('%s is seen for what it is', (_, behind, ink, appearance) => {
  office(behind, ink);
  expect(officeAppearance()).toBe(appearance);
});

test('colours that the system forces are contrast, whatever Office says', () => {
  office('#FFFFFF', '#212121');
  Object.assign(globalThis, { window: { matchMedia: () => ({ matches: true }) } });
  expect(officeAppearance()).toBe('contrast');
});

test('without Office, or before it gives a theme, the pane is light', () => {
  expect(officeAppearance()).toBe('light');
  Object.assign(globalThis, { Office: { context: {} } });
  expect(officeAppearance()).toBe('light');
});
