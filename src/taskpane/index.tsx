import { createRoot } from 'react-dom/client';
import { officeAppearance } from '../excel/pane/officeTheme';
import { whenOfficeIsReady } from '../excel/exchange/ready';
import { repairWhenRegistered } from '../excel/formulas/repairWhenRegistered';
import { whatIsMissing } from '../excel/exchange/requirements';
import { App } from './App';
import { excelWorkbook } from './excelWorkbook';
import { Unusable } from './Unusable';

/** Draws the pane once Office has said where the page runs. */
async function begin(place: HTMLElement): Promise<void> {
  const where = await whenOfficeIsReady();
  const reasons = 'notExcel' in where ? [where.notExcel] : whatIsMissing();
  // functions are at hand now: what Excel could not name before is asked for again; what cannot be, Repair tells
  if (reasons.length === 0) void repairWhenRegistered().catch(() => undefined);
  const { search } = location;
  const example = search.includes('example=')
    ? await import('./newPlan/examples').then(
        ({ exampleAsked }) => exampleAsked(search),
        () => null, // the pane is drawn without it, and offers it
      )
    : null;
  createRoot(place).render(
    reasons.length > 0 ? (
      <Unusable appearance={officeAppearance()} reasons={reasons} />
    ) : (
      <App workbook={excelWorkbook} example={example} />
    ),
  );
}

const place = document.getElementById('pane');
if (place) void begin(place);
