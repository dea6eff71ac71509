import { type NamedStyle } from '../../workbook/layout/layout';

/**
 * Adds named styles that the workbook does not have. It is a run of its own: Excel on the web cannot undo how a style
 * aligns, and refuses it within a group.
 */
export const writeStyles = async (styles: readonly NamedStyle[]): Promise<void> => {
  if (styles.length === 0) return;
  await Excel.run(async (context) => {
    addStyles(context.workbook, styles);
    await context.sync();
  });
};

function addStyles(workbook: Excel.Workbook, styles: readonly NamedStyle[]): void {
  for (const { name, font, fill, numberFormat, lineAbove, lineBelow, wraps, alignsRight } of styles) {
    workbook.styles.add(name);
    const style = workbook.styles.getItem(name);
    if (font?.color !== undefined) style.font.color = font.color;
    if (font?.bold !== undefined) style.font.bold = font.bold;
    if (font?.italic !== undefined) style.font.italic = font.italic;
    if (font?.size !== undefined) style.font.size = font.size;
    if (fill !== undefined) style.fill.color = fill;
    if (wraps) {
      style.wrapText = true;
      style.verticalAlignment = Excel.VerticalAlignment.top;
    }
    if (alignsRight) style.horizontalAlignment = Excel.HorizontalAlignment.right;
    if (numberFormat !== undefined) style.numberFormat = numberFormat;
    if (lineAbove !== undefined) drawLine(style, Excel.BorderIndex.edgeTop, lineAbove);
    if (lineBelow !== undefined) drawLine(style, Excel.BorderIndex.edgeBottom, lineBelow);
  }
}

function drawLine(style: Excel.Style, edge: Excel.BorderIndex, colour: string): void {
  const line = style.borders.getItem(edge);
  line.style = Excel.BorderLineStyle.continuous;
  line.color = colour;
}
