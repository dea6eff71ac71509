import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { REPORTS } from '../../workbook/reports/reports';
import { type Figures } from '../atHand/figures';
import { type PlanAtHand } from '../atHand/usePlan';
import { AUDIT_REPORT } from '../frame/screens';
import { smallWords, stack } from '../look/theme';
import { agreeWords } from './agreeWords';
import { type DoneBefore } from './auditLayout';
import { AuditPart } from './AuditPart';
import { ForOthers } from './ForOthers';
import { PlanReport } from './PlanReport';
import { tableOf } from '../../model/plan/tableOf';

const useStyles = makeStyles({
  screen: stack(tokens.spacingVerticalL),
  answer: { ...typographyStyles.subtitle1, margin: '0' },
  quiet: smallWords,
});

interface Props {
  readonly figures: Figures;
  /** '' for the plan as entered. */
  readonly scenario: string;
  readonly attempt: PlanAtHand['attempt'];
  /** The report that is chosen, by its name. */
  readonly chosen: string;
  readonly choose: (report: string) => void;
  /** What was done on the Trace screen, for the audit report. */
  readonly before: DoneBefore;
}

const NO_PLAN = {
  title: 'There is no plan to report on yet',
  line: 'Begin one on the Plan screen. The audit report needs none.',
};

/** Chooses a report, shows it as it will print, and puts it into the workbook. */
export function ReportScreen({ figures, scenario, attempt, chosen, choose, before }: Props): ReactElement {
  const styles = useStyles();
  const { plan } = figures;
  const pools = tableOf(plan, 'Pool').names.filter(Boolean);
  const hasPlan = figures.tables.length > 0;
  const kinds = REPORTS.filter(({ of }) => hasPlan && (pools.length > 0 || !of.includes('pool')));
  const names = [...kinds.map(({ name }) => name), AUDIT_REPORT];
  const kind = chosen === AUDIT_REPORT ? undefined : (kinds.find(({ name }) => name === chosen) ?? kinds[0]);
  const { title, line } = useMemo(() => (hasPlan ? agreeWords(plan) : NO_PLAN), [hasPlan, plan]);
  return (
    <div className={styles.screen}>
      <div>
        <h2 className={styles.answer}>{title}</h2>
        <p className={styles.quiet}>{line}</p>
      </div>
      <Field label="Report" hint={names.length === 1 ? '1 report' : `1 of ${names.length} reports`}>
        <Select value={kind?.name ?? AUDIT_REPORT} onChange={(_event, { value }) => choose(value)}>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {kind ? (
        <PlanReport {...{ figures, scenario, attempt, kind, pools }} />
      ) : (
        <AuditPart {...{ figures, attempt, before }} />
      )}
      <ForOthers figures={figures} attempt={attempt} />
    </div>
  );
}
