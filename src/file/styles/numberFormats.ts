import { shownText } from '../xml/escapes';
import { child, named, type XmlNode } from '../xml/xmlNode';

/** Number formats that files name by number only. Those of days are written as Excel shows them in Britain. */
export const BUILT_IN: Readonly<Record<string, string>> = {
  ...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00' },
  ...{
    5: '£#,##0;-£#,##0',
    6: '£#,##0;[Red]-£#,##0',
    7: '£#,##0.00;-£#,##0.00',
    8: '£#,##0.00;[Red]-£#,##0.00',
  },
  ...{ 12: '# ?/?', 13: '# ??/??', 14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy' },
  ...{ 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd/mm/yyyy h:mm' },
  ...{ 37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;[Red]-#,##0.00' },
  ...{ 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@' },
};

/** The same everywhere, so that a format may be written by its number. */
const EVERYWHERE = ['0', '1', '2', '3', '4', '9', '10', '11', '12', '13', '46', '49'];
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  EVERYWHERE.map((id) => [BUILT_IN[id] ?? 'General', Number(id)]),
);
/** The first number that a file may give to a format of its own. */
export const FIRST_OWN = 164;

/** The number formats of a file by their numbers; a number that it does not explain shows as it is. */
export function readNumberFormats(styles: XmlNode): (id: string) => string {
  const own = new Map(
    named(child(styles, 'numFmts'), 'numFmt').map(({ attributes: { numFmtId = '', formatCode = '' } }) => [
      numFmtId,
      shownText(formatCode),
    ]),
  );
  return (id) => own.get(id) ?? BUILT_IN[id] ?? 'General';
}
