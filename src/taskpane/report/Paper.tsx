import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { isHeading, STYLE } from '../../workbook/layout/styles';
import { type SheetLayout } from '../../workbook/layout/layout';
import { printedWidth } from '../../workbook/reports/pageColumns';
import { paper } from '../look/paper';
import { type PaperCell, type PaperChart, paperRows } from './paperRows';
import { type PaperSection, paperSections } from './paperSections';

const useStyles = makeStyles(paper);

interface Props {
  readonly sheet: SheetLayout;
  /** At full size, to be scrolled, rather than as wide as the pane. */
  readonly large: boolean;
  readonly label: string;
}

/** The sheet as it will print: the same rows, columns and words, as small as the pane is narrow. */
export function Paper({ sheet, large, label }: Props): ReactElement {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const measured = frame.current;
    if (!measured || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setRoom(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  const rows = useMemo(() => paperRows(sheet), [sheet]);
  const sections = useMemo(() => paperSections(rows.slice(0, MOST_ROWS)), [rows]);
  const columns = sheet.printed?.columns ?? 0;
  const wide = printedWidth(sheet.widths, columns) + MARGINS;
  const smallest = (sheet.pagesWide ?? 1) > 1 ? LEGIBLE : 0;
  const zoom = large || room === 0 ? 1 : Math.min(1, Math.max(smallest, (room - AROUND) / wide));
  return (
    <div ref={frame} className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <div className={styles.sheet} style={{ zoom, width: `${wide}px` }}>
        {sections.map((section, at) => (
          <Section key={at} section={section} columns={columns} widths={sheet.widths} />
        ))}
        {rows.length > MOST_ROWS && (
          <p
            className={styles.note}
          >{`The first ${MOST_ROWS} of ${rows.length.toLocaleString('en-GB')} rows.`}</p>
        )}
      </div>
    </div>
  );
}

/** A sheet of several pages side by side is no picture of a page: what does not fit is scrolled to. */
const LEGIBLE = 0.7;
/** More than anyone reads here; the sheet has them all. */
const MOST_ROWS = 400;
/** Pixels of the frame beside the page. */
const AROUND = 16;
/** Points of white around the page. */
const MARGINS = 64;

interface SectionProps {
  readonly section: PaperSection;
  readonly columns: number;
  readonly widths: SheetLayout['widths'];
}

/** A title and what is below it; sentences are no table to a screen reader. */
function Section({ section: { title, isPage, rows, isTable }, columns, widths }: SectionProps): ReactElement {
  const styles = useStyles();
  const Heading = isPage ? 'h3' : 'h4';
  return (
    <table className={styles.table} {...(isTable ? { 'aria-label': title } : { role: 'presentation' })}>
      <colgroup>
        {Array.from({ length: columns }, (_, at) => (
          <col key={at} style={{ width: `${widths[at] ?? 0}px` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((line, at) =>
          'chart' in line ? (
            <tr key={`chart ${line.row}`}>
              <td colSpan={columns}>
                <Bars chart={line.chart} />
              </td>
            </tr>
          ) : (
            <tr key={line.row}>
              {line.cells.map((cell, c) => (
                <Cell key={c} cell={cell}>
                  {at === 0 && title ? <Heading className={styles.inherits}>{cell.text}</Heading> : cell.text}
                </Cell>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly cell: PaperCell;
  readonly children: ReactNode;
}

function Cell({ cell: { text, number, style, columns }, children }: CellProps): ReactElement {
  const styles = useStyles();
  const look = mergeClasses(
    styles.cell,
    (number || style === STYLE.figureHeading) && styles.number,
    style === STYLE.title && styles.title,
    style === STYLE.note && styles.note,
    style === STYLE.total && styles.total,
    isHeading(style) && styles.heading,
  );
  return isHeading(style) && text ? (
    <th className={look} colSpan={columns} scope="col">
      {children}
    </th>
  ) : (
    <td className={look} colSpan={columns}>
      {children}
    </td>
  );
}

/** Excel will draw the chart; this shows its bars. Its figures are in the table above it. */
function Bars({ chart: { title, series, bars } }: { readonly chart: PaperChart }): ReactElement {
  const styles = useStyles();
  const most = Math.max(
    1,
    ...bars.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0)),
  );
  return (
    <div className={styles.chart} role="img" aria-label={`${title} The table above has its figures.`}>
      <span>{title}</span>
      {bars.map(({ name, values }) => (
        <span key={name} className={styles.line}>
          <span>{name}</span>
          <span className={styles.track}>
            {values.map((value, at) => (
              <span
                key={series[at]?.name ?? at}
                className={styles.bar}
                style={{ width: `${(Math.max(0, value) / most) * 100}%`, backgroundColor: series[at]?.color }}
              />
            ))}
          </span>
        </span>
      ))}
      <span className={styles.note}>{series.map(({ name }) => name).join(', ')}</span>
    </div>
  );
}
