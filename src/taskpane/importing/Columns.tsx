import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type Grid } from '../../model/table/grid';
import { unitInWords } from '../../model/table/headingUnit';
import { type Use } from '../../model/importing/columns/match';
import { type TableKind } from '../../model/plan/declared/schema';
import { figure, figureTable, ink, partTitle, stack } from '../look/theme';
import { choicesFor, readOf, withUse, wordsOf } from './columnChoices';
import { blanksBelow } from './blanksBelow';
import { type Importing } from './useImport';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalM),
  title: partTitle,
  settings: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
  },
  table: { ...figureTable.table, ...typographyStyles.body1, tableLayout: 'fixed' },
  head: { ...figureTable.headed, textAlign: 'left', padding: `${tokens.spacingVerticalXS} 0` },
  heading: { ...figureTable.who, overflowWrap: 'anywhere', paddingRight: tokens.spacingHorizontalS },
  read: { ...figure, ...typographyStyles.caption1, color: ink.quiet, paddingLeft: tokens.spacingHorizontalS },
  select: { minWidth: '0', width: '100%' },
  counted: { textAlign: 'right', width: '22%' },
  named: { width: '36%' },
});

interface Props {
  readonly importing: Importing;
  readonly grid: Grid;
  /** What each table is called in the workbook. */
  readonly tableNames: Readonly<Partial<Record<TableKind, string>>>;
}

/** What each column of the sheet becomes, and into which table it goes. */
export function Columns({ importing, grid, tableNames }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { match, target, targets, found, change, propose } = importing;
  const { headings, groupOf } = found.reading.form;
  const choices = choicesFor(target, headings);
  const groups = new Set(groupOf.filter(Boolean)).size;
  const free = target.columns.filter(
    (column) => !match.uses.some((use) => use.as === 'column' && use.heading === column),
  );
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        Columns
      </h3>
      <div className={styles.settings}>
        <Field label="Goes into">
          <Select
            className={styles.select}
            value={match.table}
            onChange={(_event, { value }) => propose(value as TableKind)}
          >
            {targets.map(({ kind }) => (
              <option key={kind} value={kind}>
                {tableNames[kind] ?? kind}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Amounts are in">
          <Select
            value={String(match.zeros)}
            onChange={(_event, { value }) => change({ zeros: Number(value) })}
          >
            {[0, 3, 6].map((zeros) => (
              <option key={zeros} value={zeros}>
                {unitInWords(zeros)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Headings are in row">
          <Input
            className={styles.select}
            type="number"
            min={1}
            max={grid.length}
            value={String(match.headings.first + 1)}
            onChange={(_event, { value }) => {
              const row = Number(value) - 1;
              if (Number.isInteger(row) && row >= 0 && row < grid.length) propose(match.table, row);
            }}
          />
        </Field>
        {groups > 0 && (
          <Field label="Headings of groups">
            <Select
              className={styles.select}
              value={match.groups ?? ''}
              onChange={(_event, { value }) => change({ groups: value || null })}
            >
              <option value="">Leave out</option>
              {[...free, ...(match.groups && !free.includes(match.groups) ? [match.groups] : [])].map(
                (column) => (
                  <option key={column}>{column}</option>
                ),
              )}
            </Select>
          </Field>
        )}
      </div>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.named)}>
              Your heading
            </th>
            <th scope="col" className={styles.head}>
              Plan column
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.counted)}>
              Read
            </th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, column) => {
            const use: Use = match.uses[column] ?? { as: 'leave out' };
            const name = heading || `Column ${column + 1}`;
            return (
              <tr key={column}>
                <th scope="row" className={styles.heading}>
                  {name}
                </th>
                <td>
                  <Select
                    size="small"
                    className={styles.select}
                    aria-label={`Plan column of ${name}`}
                    value={wordsOf(use)}
                    onChange={(_event, { value }) => {
                      const chosen = choices.get(value);
                      if (chosen) change({ uses: withUse(match.uses, column, chosen) });
                    }}
                  >
                    {(choices.has(wordsOf(use)) ? [] : [wordsOf(use)])
                      .concat([...choices.keys()])
                      .map((words) => (
                        <option key={words}>{words}</option>
                      ))}
                  </Select>
                </td>
                <td className={styles.read}>{readOf(importing, grid, column)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {blanksBelow(grid, importing).map(({ column, heading, count, taken }) => (
        <Checkbox
          key={column}
          checked={taken}
          label={`${heading} is blank in ${count === 1 ? 'one row' : `${count} rows`}: use the name above it`}
          onChange={(_event, { checked }) =>
            change({
              uses: match.uses.map((use, at) =>
                at === column && use.as === 'column'
                  ? {
                      as: 'column',
                      heading: use.heading,
                      ...(checked === true ? { down: true as const } : {}),
                    }
                  : use,
              ),
            })
          }
        />
      ))}
    </section>
  );
}
