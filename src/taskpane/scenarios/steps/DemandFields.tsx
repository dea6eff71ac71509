import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { writePounds } from '../../../model/money/typedPounds';
import { PRICE_BASES, type PriceBasis } from '../../../model/services/demandPressure';
import { type CountedService, type TypedDemand, typedCost, typedUnits } from './demandChanges';
import { typedShare } from './typedStep';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  whole: { gridColumn: '1 / -1' },
  input: { minWidth: '0', width: '100%' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', width: '100%', minWidth: '0' },
});

/** What is asked about a change in demand. */
export interface DemandTerms {
  readonly basis: PriceBasis;
  /** A day as a date field gives it; '' for the whole year. */
  readonly from: string;
  /** A percentage as entered. */
  readonly growth: string;
}

interface Props {
  readonly services: readonly CountedService[];
  readonly chosen: CountedService;
  readonly choose: (service: string) => void;
  /** What is typed for the service that is chosen. */
  readonly entry: TypedDemand;
  readonly type: (entry: TypedDemand) => void;
  readonly terms: DemandTerms;
  readonly set: (terms: DemandTerms) => void;
}

/** A service's number of units and unit cost as they may become, and how a change is counted. */
export function DemandFields({ services, chosen, choose, entry, type, terms, set }: Props): ReactElement {
  const styles = useStyles();
  const { service, units, unitCost } = chosen;
  return (
    <div className={styles.fields}>
      <Field label="Service" size="small" className={styles.whole}>
        <Select size="small" value={service} onChange={(_event, { value }) => choose(value)}>
          {services.map((each) => (
            <option key={each.service}>{each.service}</option>
          ))}
        </Select>
      </Field>
      <Field
        label={`Units, now ${units.toLocaleString('en-GB')}`}
        size="small"
        validationMessage={Number.isNaN(typedUnits(entry.units)) ? 'Type how many, such as 12.' : undefined}
      >
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.number }}
          inputMode="decimal"
          value={entry.units}
          onChange={(_event, { value }) => type({ ...entry, units: value })}
        />
      </Field>
      <Field
        label={`Unit cost, now £${writePounds(unitCost)}`}
        size="small"
        validationMessage={
          Number.isNaN(typedCost(entry.unitCost)) ? 'Type pounds, such as 900.00.' : undefined
        }
      >
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.number }}
          inputMode="decimal"
          contentBefore="£"
          value={entry.unitCost}
          onChange={(_event, { value }) => type({ ...entry, unitCost: value })}
        />
      </Field>
      <Field label="A unit cost is for" size="small">
        <Select
          size="small"
          value={terms.basis}
          onChange={(_event, { value }) =>
            set({ ...terms, basis: PRICE_BASES.find((basis) => basis === value) ?? terms.basis })
          }
        >
          {PRICE_BASES.map((basis) => (
            <option key={basis}>{basis}</option>
          ))}
        </Select>
      </Field>
      <Field label="Begins on (or all year)" size="small">
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.input }}
          type="date"
          value={terms.from}
          onChange={(_event, { value }) => set({ ...terms, from: value })}
        />
      </Field>
      <Field
        label="Units then grow by, a year"
        size="small"
        className={styles.whole}
        validationMessage={typedShare(terms.growth) === null ? 'Type a percentage such as 5.' : undefined}
      >
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.number }}
          inputMode="decimal"
          contentAfter="%"
          value={terms.growth}
          onChange={(_event, { value }) => set({ ...terms, growth: value })}
        />
      </Field>
    </div>
  );
}
