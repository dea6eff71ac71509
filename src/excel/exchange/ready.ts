/** Where the pane finds itself. */
export type Whereabouts =
  | { readonly host: string; readonly platform: string }
  /** Not in Excel, with a sentence for anyone who opened the page. */
  | { readonly notExcel: string };

const NOT_EXCEL =
  'Poolbook works inside Excel: open a workbook and choose Open Poolbook on the Poolbook tab.';
const NO_OFFICE =
  'Office’s own script did not load, so the pane cannot reach the workbook. Check the connection, then close the pane and open it again.';

/** Waits until Office has said where this page runs. */
export async function whenOfficeIsReady(): Promise<Whereabouts> {
  if (typeof Office === 'undefined') return { notExcel: NO_OFFICE };
  const { host, platform } = await Office.onReady();
  return host === Office.HostType.Excel
    ? { host: String(host), platform: String(platform) }
    : { notExcel: NOT_EXCEL };
}
