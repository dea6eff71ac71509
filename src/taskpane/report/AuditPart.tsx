import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { type Figures } from '../atHand/figures';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { useChangedSince } from '../atHand/useChangedSince';
import { useOnce } from '../atHand/useOnce';
import { type PlanAtHand } from '../atHand/usePlan';
import { writeSheet } from '../atHand/writingSheet';
import { AUDIT_REPORT } from '../frame/screens';
import { partTitle, smallWords, stack } from '../look/theme';
import { auditLayout, type DoneBefore, type Gathered } from './auditLayout';
import { gatherAudit } from './gatherAudit';
import { Paper } from './Paper';
import { paperWords } from './paperWords';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalL),
  title: partTitle,
  quiet: smallWords,
  headed: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  button: { justifySelf: 'start' },
});

interface Props {
  readonly figures: Figures;
  readonly attempt: PlanAtHand['attempt'];
  readonly before: DoneBefore;
}

/** The audit report: what was recomputed, found, accepted, changed and ticked, as it will print. */
export function AuditPart({ figures, attempt, before }: Props): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const [drawn, keep] = useState<{ of: Gathered; reading: Figures['reading'] } | null>(null);
  const [large, enlarge] = useState(false);
  const outOfDate = useChangedSince(drawn?.reading ?? null, figures);
  const [draw, busy] = useOnce(() =>
    attempt('Recomputing the plan', async () =>
      keep({ of: await gatherAudit(workbook), reading: figures.reading }),
    ),
  );
  // once when the report is chosen: it reads the whole workbook
  useEffect(() => void draw(), [draw]);
  const [insert] = useOnce(() =>
    attempt('Inserting the audit report', async () => {
      const of = await gatherAudit(workbook);
      const taken = of.cells.sheets.map(({ name }) => name);
      await writeSheet(workbook, taken, [AUDIT_REPORT, ''], (name) =>
        auditLayout(figures, { ...before, ...of }, name),
      );
      return `${AUDIT_REPORT} is in the workbook.`;
    }),
  );
  const sheet = drawn && auditLayout(figures, { ...before, ...drawn.of }, AUDIT_REPORT).sheets[0];
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{notDone(before)}</p>
      {sheet && (
        <>
          <div className={styles.headed}>
            <h2 className={styles.title}>As it will print</h2>
            <Link as="button" onClick={() => enlarge(!large)}>
              {large ? 'Smaller' : 'Larger'}
            </Link>
          </div>
          <Paper sheet={sheet} large={large} label={`${AUDIT_REPORT}, as it will print`} />
          <p className={styles.quiet}>
            {`${paperWords(sheet)}${outOfDate ? ' The workbook has changed since this was drawn up.' : ''}`}
          </p>
        </>
      )}
      {outOfDate && (
        <Button className={styles.button} disabledFocusable={busy} onClick={() => void draw()}>
          Draw up again
        </Button>
      )}
      <Button className={styles.button} appearance="primary" onClick={() => void insert()}>
        Insert into workbook
      </Button>
    </div>
  );
}

/** What the report holds of the Trace screen, and what was not done there yet. */
function notDone({ review, compared }: DoneBefore): string {
  const missing = [
    ...(review ? [] : ['The formulas were not reviewed']),
    ...(compared ? [] : [`${review ? 'The' : 'the'} workbook was not compared with a version`]),
  ];
  const held = 'It holds values of the day.';
  return missing.length > 0 ? `${missing.join(' and ')}: do that on Trace to have it in. ${held}` : held;
}
