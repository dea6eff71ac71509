import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { argumentFields } from '../../model/builder/argumentFields';
import { builtFormula } from '../../model/builder/builtFormula';
import { DESCRIBED } from '../../model/builder/described';
import { type Figures } from '../atHand/figures';
import { useHelp } from '../atHand/help';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { useOnce } from '../atHand/useOnce';
import { type PlanAtHand } from '../atHand/usePlan';
import { stack } from '../look/theme';
import { FormulaMarked } from '../trace/why/FormulaMarked';
import { ArgumentInput } from './ArgumentInput';
import { BuiltResult } from './BuiltResult';
import { planTableNames, startWords, tablesFor } from './startEntries';
import { TablesInput } from './TablesInput';
import { useInsertion } from './useInsertion';

const useStyles = makeStyles({
  form: stack(tokens.spacingVerticalL),
  fields: stack(tokens.spacingVerticalM),
  above: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  help: typographyStyles.caption1,
  words: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0` },
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  /** Such as `CUT`. */
  readonly id: string;
  readonly figures: Figures;
  readonly scenario: string;
  readonly attempt: PlanAtHand['attempt'];
  readonly showList: () => void;
  readonly close: () => void;
}

/** One function: what it is given, the formula that this makes, and what it would give where it is to be. */
export function FunctionForm({ id, figures, scenario, attempt, showList, close }: Props): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const help = useHelp();
  const fields = useMemo(() => argumentFields(id, figures.plan), [id, figures.plan]);
  const [words, enter] = useState(() => startWords(fields, scenario));
  const [chosen, chooseTables] = useState<readonly string[] | null>(null);
  const [asked, ask] = useState(false);
  const under = fields.some(({ kind }) => kind === 'scenarios') ? 'any' : (words.scenario ?? '');
  const tables = chosen ?? tablesFor(figures, id, under);
  const { formula, wrong } = builtFormula(id, fields, { words, tables });
  const insertion = useInsertion(figures, formula);
  const { cell, grid, room } = insertion;
  const [insert, busy] = useOnce(async () => {
    ask(true);
    if (formula === null || !cell || !grid || !room || room.why !== null) return;
    const done = await attempt('Inserting the formula', async () => {
      const size = { rows: grid.length, columns: grid[0]?.length ?? 1 };
      await workbook.insertFormula(cell, room.holds, { formula, ...size });
      await workbook.selectCell(cell.sheetId, cell.row, cell.column);
      return `The formula is in ${room.where}. Undo (Ctrl+Z) takes it back.`;
    });
    if (done) close();
  });
  return (
    <form
      className={styles.form}
      aria-label={`What POOL.${id} is given`}
      onSubmit={(event) => {
        event.preventDefault();
        void insert();
      }}
    >
      <div>
        <div className={styles.above}>
          <Button
            className={styles.back}
            size="small"
            appearance="subtle"
            icon={<ArrowLeft16Regular />}
            onClick={showList}
          >
            All functions
          </Button>
          {help && (
            <Link as="button" type="button" className={styles.help} onClick={() => help(`${id}.html`)}>
              {`Read about POOL.${id}`}
            </Link>
          )}
        </div>
        <p className={styles.words}>{DESCRIBED[id]?.summary}</p>
      </div>
      <div className={styles.fields}>
        {fields.map((field) =>
          field.kind === 'tables' ? (
            <TablesInput
              key={field.name}
              names={planTableNames(figures)}
              chosen={tables}
              choose={chooseTables}
              wrong={wrong[field.name]}
            />
          ) : (
            <ArgumentInput
              key={field.name}
              field={field}
              value={words[field.name] ?? ''}
              enter={(value) => enter((before) => ({ ...before, [field.name]: value }))}
              wrong={asked ? wrong[field.name] : undefined}
              reading={figures.reading}
            />
          ),
        )}
      </div>
      {formula !== null && <FormulaMarked formula={formula} fault={null} />}
      <BuiltResult insertion={insertion} missing={formula === null ? Object.values(wrong) : []} />
      <div className={styles.bar}>
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          Insert
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}
