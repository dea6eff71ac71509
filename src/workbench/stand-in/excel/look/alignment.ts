import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { notImplemented } from '../../protocol/apiError';

/** Excel's words for alignment, and the grid's numbers. */
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** How far one level of indent pushes text, in pixels. */
const INDENT = 9;

const wordFor = <T>(words: Readonly<Record<string, T>>, value: T, otherwise: string) =>
  Object.keys(words).find((word) => words[word] === value) ?? otherwise;

export const horizontalOf = (s: IStyleData) =>
  wordFor(HORIZONTAL, s.ht ?? HorizontalAlign.UNSPECIFIED, 'General');
export const verticalOf = (s: IStyleData) => wordFor(VERTICAL, s.vt ?? VerticalAlign.BOTTOM, 'Bottom');
export const wrapOf = (s: IStyleData) => s.tb === WrapStrategy.WRAP;
export const indentOf = (s: IStyleData) => Math.round((s.pd?.l ?? 0) / INDENT);

/** Errors: NotImplemented for an alignment that the grid has not. */
export function horizontal(word: string): IStyleData {
  const ht = HORIZONTAL[word];
  if (ht === undefined) throw notImplemented(`horizontalAlignment '${word}'`);
  return { ht };
}
/** Errors: NotImplemented for an alignment that the grid has not. */
export function vertical(word: string): IStyleData {
  const vt = VERTICAL[word];
  if (vt === undefined) throw notImplemented(`verticalAlignment '${word}'`);
  return { vt };
}
export const wrap = (on: boolean): IStyleData => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
export const indent = (level: number): IStyleData => ({ pd: level > 0 ? { l: level * INDENT } : null });
