import { type Desk } from './desk';
import { type KeptPlan } from './keptPlan';
import { type MenuEntry } from './menu';

/** The commands of the File menu. */
export const fileMenu = (desk: Desk): readonly MenuEntry[] => [
  { label: 'New workbook', run: () => void desk.new() },
  { label: 'Open…', keys: 'Ctrl+O', run: () => void desk.pick() },
  {
    label: 'Recent',
    none: 'No other workbook is kept in this browser',
    entries: async () =>
      (await desk.recent()).map((kept) => ({
        label: recentWords(kept),
        run: () => void desk.openKept(kept),
      })),
  },
  null,
  { label: 'Save', keys: 'Ctrl+S', run: () => void desk.save() },
  { label: 'Save a copy…', keys: 'F12', run: () => void desk.saveCopy() },
  { label: 'Save with values only…', run: () => void desk.saveValues() },
];

const WHEN: Intl.DateTimeFormatOptions = {
  ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
};

/** What the list of recent workbooks says of one. */
const recentWords = ({ name, keptAt, savedAt }: KeptPlan): string =>
  `${name}, ${savedAt === null ? 'not saved as a file, ' : ''}${new Date(keptAt).toLocaleString('en-GB', WHEN)}`;
