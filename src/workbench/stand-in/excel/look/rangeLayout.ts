import { notImplemented } from '../../protocol/apiError';
import { intersection, type Rect, rectOf } from '../values/address';
import { type Range } from '../ranges/range';

type Asked = Readonly<Record<string, boolean>>;

/** The merged cells of a range. */
export const mergedIn = ({ $sheet, $rect }: Range): Rect[] =>
  $sheet
    .getSheet()
    .getMergeData()
    .map(rectOf)
    .filter((area) => intersection(area, $rect));

/** Range.getRowProperties, of which it knows whether rows are hidden. */
export const hiddenRows = ({ $sheet, $rect }: Range, asked: Asked): { readonly rowHidden: boolean }[] => {
  refuseOthers(asked, 'rowHidden', 'Range.getRowProperties');
  return Array.from({ length: $rect.rows }, (_, i) => ({
    rowHidden: !$sheet.getSheet().getRowVisible($rect.row + i),
  }));
};

/** Range.getColumnProperties, of which it knows whether columns are hidden. */
export const hiddenColumns = (
  { $sheet, $rect }: Range,
  asked: Asked,
): { readonly columnHidden: boolean }[] => {
  refuseOthers(asked, 'columnHidden', 'Range.getColumnProperties');
  return Array.from({ length: $rect.columns }, (_, i) => ({
    columnHidden: !$sheet.getSheet().getColVisible($rect.column + i),
  }));
};

function refuseOthers(asked: Asked, known: string, member: string): void {
  const other = Object.keys(asked).find((name) => asked[name] && name !== known);
  if (other !== undefined) throw notImplemented(`${member} of ${other}`);
}
