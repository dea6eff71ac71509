import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Input, type RowMark } from '../../workbook/layout/layout';
import { cellValue, sentenceValue } from '../../workbook/reports/figureValues';
import { rowFormat } from '../../workbook/reports/rowFormat';
import { isRefused, type Report, type ReportAnswer, type ReportPart } from '../../workbook/reports/report';
import { DescribedTable } from './describedTable';
import { shownAs } from '../../workbook/reports/shownAs';

type Answers = Readonly<Record<string, ReportAnswer>>;
type Block = Paragraph | Table;

/** The style of captions, which Word knows by this name. */
const CAPTION = 'Caption';
/** More columns than this are turned across. */
const UPRIGHT = 7;

/**
 * A report as a Word document (.docx) with the values of now: headings that make a table of contents, tables whose first
 * row is repeated on each page, each with a caption and a description, plan and page at the foot. It loads a large library: import it when it is asked for.
 *
 * @param footer plan, and what made the document
 */
export async function reportDocument(
  report: Report,
  answers: Answers,
  footer: readonly [left: string, middle: string],
): Promise<Uint8Array> {
  const columns = report.parts.map((part) => {
    if (part.part === 'cells') return part.headings.length;
    const answer = part.part === 'table' ? answers[part.of] : undefined;
    return answer && !isRefused(answer) ? (answer[0]?.length ?? 0) : 0;
  });
  let tables = 0;
  const across = Math.max(0, ...columns) > UPRIGHT;
  const document = new Document({
    creator: 'Poolbook',
    title: report.title,
    description: report.line,
    styles: {
      default: { document: { run: { font: 'Arial', size: 20 } } },
      paragraphStyles: [
        {
          ...{ id: CAPTION, name: 'caption', basedOn: 'Normal', next: 'Normal' },
          run: { size: 18, italics: true },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } },
        },
        footers: { default: footOf(footer) },
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: report.line }),
          ...report.parts.flatMap((part) => blocksOf(part, report, answers, () => ++tables)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function footOf([left, middle]: readonly [string, string]): Footer {
  const page = new TextRun({ children: ['. Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ children: [new TextRun(`${left}. ${middle}`), page] })] });
}

function blocksOf(part: ReportPart, report: Report, answers: Answers, number: () => number): Block[] {
  const title = part.title ? [new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_2 })] : [];
  switch (part.part) {
    case 'sentences':
      return [...title, ...part.lines.map((line) => new Paragraph({ text: sentenceValue(line, answers) }))];
    case 'table': {
      const answer = answers[part.of];
      if (!answer || isRefused(answer))
        return [
          ...title,
          new Paragraph({ text: `Not shown: ${answer?.refused ?? 'it was not calculated.'}` }),
        ];
      return [...title, ...tableOf(part, answer, report, part.marks, number())];
    }
    case 'cells': {
      const rows = part.rows.map((line) => line.map((cell) => cellValue(cell, answers)));
      return [...title, ...tableOf(part, [part.headings, ...rows], report, [], number())];
    }
  }
}

/** A table under its caption, with a description of its rows and columns, and what is said below it. */
function tableOf(
  { title, note }: { readonly title: string; readonly note?: string },
  rows: readonly (readonly Input[])[],
  report: Report,
  marks: readonly RowMark[],
  number: number,
): Block[] {
  const [headings = [], ...body] = rows;
  const names = headings.map(String);
  const numbers = headings.map((_, at) => body.some((row) => typeof row[at] === 'number'));
  const bold = marks.flatMap(({ word, bold: isBold }) => (isBold ? [word] : []));
  const row = (cells: readonly Input[], heading: boolean) =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      children: names.map((named, at) => {
        const format = rowFormat(cells, marks, at) ?? report.formats?.[named] ?? report.numberFormat;
        const run = new TextRun({
          text: shownAs(cells[at] ?? '', format),
          bold: heading || bold.includes(String(cells[0] ?? '')),
        });
        const alignment = numbers[at] ? AlignmentType.RIGHT : AlignmentType.LEFT;
        return new TableCell({ children: [new Paragraph({ children: [run], alignment })] });
      }),
    });
  const table = new DescribedTable(
    {
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(headings, true), ...body.map((cells) => row(cells, false))],
    },
    title,
    `${body.length} ${body.length === 1 ? 'row' : 'rows'} under the headings ${names.join(', ')}.`,
  );
  const caption = new Paragraph({ text: `Table ${number}. ${title}`, style: CAPTION, keepNext: true });
  return [caption, table, ...(note ? [new Paragraph({ text: note })] : [])];
}
