import { createRoot } from 'react-dom/client';
import { officeAppearance } from '../excel/officeTheme';
import { whenOfficeIsReady } from '../excel/ready';
import { whatIsMissing } from '../excel/requirements';
import { App } from './App';
import { excelWorkbook } from './excelWorkbook';
import { Unusable } from './Unusable';

/** Draws the pane once Office has said where the page runs. */
async function begin(place: HTMLElement): Promise<void> {
  const where = await whenOfficeIsReady();
  const reasons = 'notExcel' in where ? [where.notExcel] : whatIsMissing();
  const wantsExample = new URLSearchParams(location.search).get('example') === 'coventry';
  createRoot(place).render(
    reasons.length > 0 ? (
      <Unusable appearance={officeAppearance()} reasons={reasons} />
    ) : (
      <App workbook={excelWorkbook} wantsExample={wantsExample} />
    ),
  );
}

const place = document.getElementById('pane');
if (place) void begin(place);
