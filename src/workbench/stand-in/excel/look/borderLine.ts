import { BorderStyleTypes, type IBorderStyleData } from '@univerjs/core';
import { notImplemented } from '../../protocol/apiError';

type Line = IBorderStyleData | null | undefined;

/** Excel's pair of line style and weight, for each kind of line that the grid draws. */
const LINES: readonly (readonly [BorderStyleTypes, style: string, weight: string])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

const known = (line: Line) => LINES.find(([type]) => type === line?.s);
export const lineStyle = (line: Line) => known(line)?.[1] ?? 'None';
export const lineWeight = (line: Line) => known(line)?.[2] ?? 'Thin';
export const lineColor = (line: Line) => line?.cl.rgb ?? '#000000';

/** A border line by Excel's words. Errors: NotImplemented for a line that the grid does not draw. */
export function borderLine(style: string, weight: string, color: string): IBorderStyleData | null {
  if (style === 'None') return null;
  const exact = LINES.find(([, s, w]) => s === style && w === weight);
  const [type] = exact ?? LINES.find(([, s]) => s === style) ?? [];
  if (type === undefined) throw notImplemented(`a border of style '${style}'`);
  return { s: type, cl: { rgb: color } };
}
