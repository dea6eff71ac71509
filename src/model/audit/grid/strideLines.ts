import { type Axis } from '../anatomy/strip';
import { type Figure, isFormula } from './figure';
import { type SheetFigures } from './sheetFigures';

const STRIDES = [2, 3, 4];
/** A block that comes three times repeats. */
const ENOUGH = 3;

/**
 * Every second, third and fourth formula of a row or column, where the cells between hold other formulas: tables that
 * repeat a block of columns, such as plan, actual, difference; plan, actual, difference.
 *
 * @example
 * strideLines({ formulas: [0, 2, 4].map((column) => ({ row: 0, column, kind: 'formula', print: 'a' })), step: ({ column }, _, places) => (places % 2 === 0 && column + places < 6 ? { row: 0, column: column + places, kind: 'formula', print: 'a' } : undefined) }, 'row').map((line) => line.map(({ column }) => column))[0] // => [0, 2, 4]
 */
export function strideLines(figures: SheetFigures, axis: Axis): (readonly Figure[])[] {
  const lines: Figure[][] = [];
  for (const stride of STRIDES) {
    const done = new Set<Figure>();
    for (const start of figures.formulas) {
      if (done.has(start)) continue;
      const line: Figure[] = [];
      for (
        let figure: Figure | undefined = start;
        figure && isFormula(figure);
        figure = figures.step(figure, axis, stride)
      ) {
        done.add(figure);
        line.push(figure);
      }
      const copied = (figure: Figure) =>
        [1, -1].some((places) => {
          const beside = figures.step(figure, axis, places);
          return isFormula(beside) && beside.print === figure.print;
        });
      if (line.length >= ENOUGH && !line.some(copied)) lines.push(line);
    }
  }
  return lines;
}
