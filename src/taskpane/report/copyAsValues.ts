import { type Figures } from '../atHand/figures';
import { type OpenWorkbook } from '../atHand/openWorkbook';

/** Copies every sheet with values only, all of it or nothing; says what is there, or why nothing is. */
export async function copyAsValues(
  workbook: Pick<OpenWorkbook, 'readFormulas' | 'build'>,
  { reading }: Pick<Figures, 'reading'>,
): Promise<string> {
  const { valuesCopy } = await import('../../workbook/valuesCopy');
  const cells = await workbook.readFormulas(() => false);
  const copy = valuesCopy(cells ?? { sheets: [], names: [] }, reading);
  if ('refused' in copy) throw new Error(copy.refused);
  const built = await workbook.build(copy.layout);
  if (built.status === 'names taken')
    throw new Error('A sheet of the same name has just been added. Copy again.');
  const { copies = [], sheets } = copy.layout;
  const listed = copy.formulas === 1 ? '1 formula' : `${copy.formulas.toLocaleString('en-GB')} formulas`;
  const written = `${copies.length === 1 ? '1 sheet is' : `${copies.length} sheets are`} copied with values only. ${sheets[0]?.name ?? ''} lists the ${listed}.`;
  return built.several === undefined ? written : `${written} ${built.several}`;
}
