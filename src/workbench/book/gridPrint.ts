import { type FWorksheet } from '@univerjs/sheets/facade';
import { type BookName, type PrintSetup } from '../../file/book/book';
import { quoteSheet } from '../stand-in/excel/values/address';
import { PageLayout } from '../stand-in/excel/sheets/pageLayout';
import { type Session } from '../stand-in/session';

const TITLES = '_xlnm.Print_Titles';
const AREA = '_xlnm.Print_Area';
const FOOTER = '&L&A&RPage &P of &N';

/** What the grid keeps of how a sheet is printed. */
export function takeInPrint(session: Session, sheet: FWorksheet, { landscape, fits }: PrintSetup): void {
  new PageLayout(session, sheet).$keep({
    orientation: landscape ? 'Landscape' : 'Portrait',
    ...(fits ? { zoom: zoomOf(fits) } : {}),
  });
}

/** Zero, as many pages as it takes, is given by leaving it out. */
const zoomOf = ({ wide, tall }: { readonly wide: number; readonly tall: number }) => ({
  ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
  ...(tall === 0 ? {} : { verticalFitToPages: tall }),
});

/** How a sheet of the grid is printed. */
export function printOf(session: Session, sheet: FWorksheet, came: PrintSetup | undefined): PrintSetup {
  const { orientation, zoom, leftFooter, centerFooter, rightFooter } = new PageLayout(session, sheet).$page;
  const said = leftFooter || centerFooter || rightFooter;
  const footer = said ? `&L${leftFooter}&C${centerFooter}&R${rightFooter}` : FOOTER;
  const { horizontalFitToPages: wide = 0, verticalFitToPages: tall = 0 } = zoom;
  const fits = wide === 0 && tall === 0 ? {} : { fits: { wide, tall } };
  const now = { landscape: orientation === 'Landscape', ...fits };
  if (!came) return { ...now, footer };
  const same = came.landscape === now.landscape && JSON.stringify(came.fits) === JSON.stringify(now.fits);
  if (same) return came;
  const { fits: _, ...others } = came;
  return { ...others, ...now };
}

/** The names under which a file keeps what is printed again on every page, of sheets that did not come from one. */
export function printNames(session: Session, sheet: FWorksheet): readonly BookName[] {
  const { titleRows, titleColumns, printArea } = new PageLayout(session, sheet).$page;
  const name = sheet.getSheetName();
  const quoted = `${quoteSheet(name)}!`;
  const said = [titleColumns, titleRows].flatMap((title) =>
    title === null ? [] : [quoted + title.replace(/(\$?)([A-Z]+|\d+)/g, '$$$2')],
  );
  const area = printArea?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    ...(area ? [{ name: AREA, formula: `=${quoted}${area}`, sheet: name, hidden: false }] : []),
    ...(said.length === 0
      ? []
      : [{ name: TITLES, formula: `=${said.join(',')}`, sheet: name, hidden: false }]),
  ];
}
