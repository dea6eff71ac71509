import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useId, useMemo, type ReactElement } from 'react';
import { type FinancialYear, yearLabel } from '../../../model/calendar/financialYear';
import { formatAmount } from '../../../model/money/format';
import { type PoolSettlement } from '../../../model/pools/settled/poolSettlement';
import { settlementRows } from '../../../model/pools/settled/settlementRows';
import { type Figures } from '../../atHand/figures';
import { partTitle, stack } from '../../look/theme';
import { type PlanAtHand } from '../../atHand/usePlan';
import { AsItGrows } from './AsItGrows';
import { grownOverspend } from './grownOverspend';
import { hasLayers, Layers } from './Layers';
import { OutturnInput } from './OutturnInput';
import { SettlementTable } from './SettlementTable';
import { type TriedOutturn, useTriedOutturn } from './useTriedOutturn';
import { useWritingSettlement } from './useWritingSettlement';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  variance: { ...typographyStyles.body1Strong, margin: '0' },
  fields: { display: 'grid', gap: tokens.spacingVerticalXS },
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly figures: Figures;
  readonly pool: string;
  readonly year: FinancialYear;
  readonly attempt: PlanAtHand['attempt'];
  /** The scenario under which the figures are; '' for the plan as entered. */
  readonly scenario: string;
}

/** "What if the outturn were …?": an outturn is typed, and who would owe what is beneath it at once. */
export const WhatIf = memo(function WhatIf({ figures, pool, year, attempt, scenario }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const tried = useTriedOutturn(figures, pool, year);
  const write = useWritingSettlement(figures, attempt);
  const { fields, typing, changed } = tried;
  const label = yearLabel(year);
  const settlement = 'settlement' in tried.tried ? tried.tried.settlement : null;
  const grown = useMemo(
    () => (settlement && hasLayers(settlement) ? grownOverspend(figures, pool, year, settlement) : null),
    [figures, pool, year, settlement],
  );
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h3 id={title} className={styles.title}>
        What if the outturn were …?
      </h3>
      <p className={styles.words}>{whereFrom(tried.from, label)}</p>
      <div className={styles.fields}>
        {fields.map((field) => (
          <OutturnInput
            key={field.label}
            field={field}
            typing={typing === field.label}
            type={(text) => tried.type(field, text)}
            leave={() => tried.leave(field)}
            restore={() => tried.restore(field)}
          />
        ))}
      </div>
      <p className={settlement ? styles.variance : styles.words} aria-live="polite">
        {'why' in tried.tried ? tried.tried.why : varianceInWords(tried.tried.settlement)}
      </p>
      {settlement && hasLayers(settlement) && <Layers settlement={settlement} />}
      {settlement && <SettlementTable title={title} rows={settlementRows(settlement)} />}
      {grown && <AsItGrows grown={grown} />}
      {scenario && (
        <p className={styles.words}>
          {`This is under ${scenario}. A sheet settles the plan as entered: pick Base to write one.`}
        </p>
      )}
      <div className={styles.steps}>
        <Button
          disabledFocusable={settlement === null || scenario !== ''}
          onClick={() => {
            if (!settlement || !tried.lines || scenario) return;
            void write({ pool, year: label, lines: tried.lines, tried: changed || tried.from !== 'outturn' });
          }}
        >
          Write as a sheet
        </Button>
        {changed && (
          <Button appearance="subtle" onClick={tried.restoreAll}>
            Back to the plan’s figures
          </Button>
        )}
      </div>
    </section>
  );
});

function whereFrom(from: TriedOutturn['from'], year: string): string {
  switch (from) {
    case 'outturn':
      return `Begins at the plan’s outturn of ${year}. The workbook stays as it is.`;
    case 'allocation':
      return `${year} has no outturn yet: begins at what is allocated. The workbook stays as it is.`;
    case 'nothing':
      return `${year} has neither an outturn nor allocations. The workbook stays as it is.`;
  }
}

function varianceInWords({ outturn, variance }: PoolSettlement): string {
  const spent = `Outturn ${formatAmount(outturn)}`;
  if (variance === 0) return `${spent}: all of what there was`;
  return `${spent}: ${formatAmount(Math.abs(variance))} ${variance > 0 ? 'overspent' : 'underspent'}`;
}
