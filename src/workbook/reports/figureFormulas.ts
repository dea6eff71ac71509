import { type TableKind } from '../../model/plan/declared/schema';
import { firstStepsFormula } from './firstSteps';
import { onlyYearFormula } from './onlyYear';
import { isFigure, type Piece, type ReportCall, type ReportCell, type ReportFigure, UNKNOWN } from './report';

/** Where each answer spills from on the report's sheet, such as `$H$4`. */
type Anchors = Readonly<Record<string, string>>;

/** The formula of a cell of a report, over the cells into which its answers spill, so that Excel traces it to them. */
export const cellFormula = (cell: ReportCell, anchors: Anchors): string =>
  isFigure(cell)
    ? `=IFERROR(${figureFormula(cell, anchors)},"not known")`
    : `=${sentenceFormula(cell, anchors)}`;

/**
 * @example
 * sentenceFormula(['There is ', { pounds: { figure: 'cell', cell: { of: 'a', row: 'Total', heading: '2010/11' } } }], { a: '$A$4' }) // => 'IFERROR("There is "&TEXT(INDEX($A$4#,MATCH("Total",INDEX($A$4#,0,1),0),MATCH("2010/11",INDEX($A$4#,1,0),0)),"£#,##0"),"Not known.")'
 */
export function sentenceFormula(pieces: readonly Piece[], anchors: Anchors): string {
  const joined = pieces.map((piece) => pieceFormula(piece, anchors)).join('&');
  return pieces.every((piece) => typeof piece === 'string') ? joined : `IFERROR(${joined},"Not known.")`;
}

function pieceFormula(piece: Piece, anchors: Anchors): string {
  if (typeof piece === 'string') return inQuotes(piece);
  if ('pounds' in piece) {
    const text = `TEXT(${figureFormula(piece.pounds, anchors)},"${piece.about ? '""≈""' : ''}£#,##0")`;
    return piece.unknown ? `SUBSTITUTE(${text},"${UNKNOWN}",${inQuotes(piece.unknown)})` : text;
  }
  if ('number' in piece) return figureFormula(piece.number, anchors);
  if ('words' in piece) return figureFormula(piece.words, anchors);
  const share = `${figureFormula(piece.share, anchors)}/${figureFormula(piece.of, anchors)}`;
  return `IFERROR(${inQuotes(piece.before)}&TEXT(${share},"0.0%")&${inQuotes(piece.after)},"")`;
}

export function figureFormula(figure: ReportFigure, anchors: Anchors): string {
  if (figure.figure === 'entered') return String(figure.value);
  if (figure.figure === 'less')
    return `(${figureFormula(figure.from, anchors)}-${figureFormula(figure.take, anchors)})`;
  if (figure.figure === 'over')
    return `MAX(0,${figureFormula(figure.from, anchors)}-${figureFormula(figure.take, anchors)})`;
  if (figure.figure === 'least')
    return `MIN(${figure.of.map((each) => `0+${figureFormula(each, anchors)}`).join(',')})`;
  if (figure.figure === 'share')
    return `(${figureFormula(figure.part, anchors)}/${figureFormula(figure.of, anchors)})`;
  const of = figure.figure === 'cell' ? figure.cell.of : figure.of;
  const spill = `${anchors[of] ?? '#REF!'}#`;
  const columnOf = (heading: string) => `MATCH(${inQuotes(heading)},INDEX(${spill},1,0),0)`;
  const under = (heading: string) => `INDEX(${spill},0,${columnOf(heading)})`;
  switch (figure.figure) {
    case 'cell': {
      const { row, heading } = figure.cell;
      return `INDEX(${spill},MATCH(${inQuotes(row)},INDEX(${spill},0,1),0),${columnOf(heading)})`;
    }
    case 'count':
      return `SUMPRODUCT(${Object.entries(figure.where)
        .map(([heading, word]) => `(${under(heading)}=${inQuotes(word)})`)
        .join('*')}*1)`;
    case 'sum': {
      const [belongs, amounts] = [`(${under(figure.under)}=${inQuotes(figure.word)})`, under(figure.heading)];
      return `IF(SUMPRODUCT(${belongs}*ISTEXT(${amounts}))>0,"not known",SUM(IF(${belongs},${amounts},0)))`;
    }
  }
}

/**
 * The formula that calls a function with the plan's tables.
 *
 * @param tables their names in the workbook
 *
 * @example
 * callFormula({ name: 'STATEMENT', given: ['resources', 'Base'], kinds: ['Stream', 'Pool'], last: '£k' }, { Stream: 'Streams' }) // => '=POOL.STATEMENT("resources","Base",Streams[#All],"£k")'
 */
export function callFormula(
  { name, given, kinds, steps, last, onlyYear }: ReportCall,
  tables: Readonly<Partial<Record<TableKind, string>>>,
): string {
  const whole = kinds.flatMap((kind) => {
    const table = tables[kind];
    if (table === undefined) return [];
    return [steps && kind === 'Scenario' ? firstStepsFormula(table, steps) : `${table}[#All]`];
  });
  const after = last === undefined ? [] : [inQuotes(last)];
  const call = `POOL.${name}(${[...given.map(inFormula), ...whole, ...after].join(',')})`;
  return onlyYear === undefined ? `=${call}` : onlyYearFormula(call, onlyYear);
}

const inFormula = (given: string | readonly string[]): string =>
  typeof given === 'string' ? inQuotes(given) : `{${given.map(inQuotes).join(',')}}`;

const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
