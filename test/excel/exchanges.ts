import { type OpenExcel } from '../workbench/openExcel';

/** How many exchanges with Excel something takes; that office.js lets go of objects afterwards is its own affair. */
export async function exchanges(excel: OpenExcel, act: () => Promise<unknown>): Promise<number> {
  const before = excel.log.length;
  await act();
  const said = excel.log.slice(before).map(({ request }) => request.Actions.map(({ Name }) => Name));
  return said.filter((names) => !names.includes('_RemoveReference')).length;
}
