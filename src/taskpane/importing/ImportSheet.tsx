import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { formatAmount } from '../../model/money/format';
import { tallyOf } from '../../model/importing/account';
import { waitingInWords } from '../../model/importing/readImport';
import { type RememberedMatch } from '../../model/importing/columns/keptMatches';
import { type TableKind } from '../../model/plan/declared/schema';
import { type PlanContent } from '../../workbook/layout/content';
import { importedPlan } from '../../workbook/importedPlan';
import { type Figures } from '../atHand/figures';
import { useOnce } from '../atHand/useOnce';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type PlanAtHand } from '../atHand/usePlan';
import { ink, stack } from '../look/theme';
import { AccountTable } from './AccountTable';
import { addRows, rowsIn, tableFor } from './addRows';
import { Columns } from './Columns';
import { Names } from './Names';
import { NotAmounts } from './NotAmounts';
import { Preview } from './Preview';
import { Questions } from './Questions';
import { type Source } from './source';
import { useImport } from './useImport';

const useStyles = makeStyles({
  parts: stack(tokens.spacingVerticalXL),
  head: stack(tokens.spacingVerticalXS),
  where: { ...typographyStyles.caption1, margin: '0', color: ink.quiet, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle1, margin: '0' },
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  foot: { ...stack(tokens.spacingVerticalS), justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const counted = (rows: number): string => `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;

interface Props {
  readonly source: Source;
  readonly figures: Figures;
  readonly kept: readonly RememberedMatch[];
  readonly attempt: PlanAtHand['attempt'];
  /** Builds a plan where there is none. */
  readonly build: (content: PlanContent) => Promise<boolean>;
  readonly back: () => void;
}

/** A sheet on its way into the plan: what waits, what its columns become, and what becomes of each number. */
export function ImportSheet({ source, figures, kept, attempt, build, back }: Props): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const importing = useImport(source, figures, kept);
  const [remembers, remember] = useState(true);
  const [name, setName] = useState(source.name);
  const [replacing, replace] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const table = importing ? tableFor(figures, importing) : undefined;

  const [add, busy] = useOnce(async (replaces: boolean) => {
    if (!importing) return;
    const { found, match } = importing;
    if (found.questions.length > 0) return question.current?.focus();
    const done = table
      ? await attempt(`Adding ${counted(found.rows.length)}`, () =>
          addRows(workbook, table, importing, source, { replaces, remembers }),
        )
      : await build(importedPlan(match.table, found.rows, name.trim() || source.name));
    if (done) back();
  });

  if (!importing)
    return <p className={styles.words}>This workbook has no table into which rows can be imported.</p>;
  const { match, found, change } = importing;
  const { account, rows, already } = found;
  const read = tallyOf(account, 'read');
  const names: Partial<Record<TableKind, string>> = Object.fromEntries(
    importing.targets.map(({ kind }) => [
      kind,
      tableFor(figures, { match: { ...match, table: kind } })?.name ?? kind,
    ]),
  );
  const into = table?.name ?? `a new plan, table ${match.table}`;
  const count = counted(rows.length);
  const there = table ? rowsIn(figures, importing) : 0;
  return (
    <div className={styles.parts}>
      <div className={styles.head}>
        <p className={styles.where}>{source.where}</p>
        <h2 className={styles.title}>
          {waitingInWords(found) ??
            (read.pence === null || read.numbers.count === 0
              ? `${count} read`
              : `${formatAmount(read.pence)} in ${count} read`)}
        </h2>
        <p className={styles.words}>
          {`${count} ${rows.length === 1 ? 'goes' : 'go'} into ${into}. Nothing is added until you say so.${importing.remembered ? ' Matched as the last time.' : ''}`}
        </p>
      </div>
      <Questions questions={found.questions} {...{ match, change }} first={question} />
      <Columns importing={importing} grid={source.grid} tableNames={names} />
      <Names names={found.names} words={match.words} answer={(words) => change({ words })} />
      <NotAmounts importing={importing} grid={source.grid} />
      <AccountTable found={found} />
      <Preview kind={match.table} rows={rows} />
      <div className={styles.foot}>
        {already.length > 0 && !replacing && (
          <p className={styles.words}>
            {`${already.length === 1 ? 'One name is' : `${already.length} names are`} in ${into} already, such as ${already[0]}. The checks would list ${already.length === 1 ? 'it' : 'them'}: replace the rows instead.`}
          </p>
        )}
        {table ? (
          <Checkbox
            label="Remember this match for this file"
            checked={remembers}
            onChange={(_event, { checked }) => remember(checked === true)}
          />
        ) : (
          <Field label="Name of the plan">
            <Input value={name} onChange={(_event, { value }) => setName(value)} />
          </Field>
        )}
        {replacing && (
          <p className={styles.words}>
            {`What ${into} holds now, ${counted(there)}, is replaced, also in columns that the sheet does not have. Undo (Ctrl+Z) brings it back.`}
          </p>
        )}
        <div className={styles.buttons}>
          {replacing ? (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void add(true)}>
              {`Replace ${counted(there)} by ${rows.length.toLocaleString('en-GB')}`}
            </Button>
          ) : (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void add(false)}>
              {table ? `Add ${count}` : 'Build the plan'}
            </Button>
          )}
          {there > 0 && !replacing && (
            <Button onClick={() => replace(true)}>{`Replace ${counted(there)}…`}</Button>
          )}
          <Button onClick={replacing ? () => replace(false) : back}>
            {replacing ? 'Keep the rows' : 'Cancel'}
          </Button>
        </div>
      </div>
    </div>
  );
}
