import { Field, Input, makeStyles, Slider, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { formatShare } from '../../../model/money/formatShare';
import { writePounds } from '../../../model/money/typedPounds';
import { type DraftStep } from '../../../model/scenarios/steps/draftPlan';
import { comparable } from '../../../model/table/heading';
import { sizes } from '../../look/theme';
import { dayField, isLever, typedValue, valueKind, type ValueKind } from './typedStep';

const useStyles = makeStyles({
  share: {
    display: 'grid',
    gridTemplateColumns: `minmax(0, 1fr) ${sizes.shareField}`,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  slider: { minWidth: '0' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The most that the slider reaches, in tenths of a percent. */
const WHOLE = 1000;
const LABELS: Readonly<Record<ValueKind, string>> = {
  share: 'By how much',
  money: 'Amount',
  day: 'Last day',
};
const WANTED: Readonly<Record<ValueKind, string>> = {
  share: 'a percentage such as 24.6',
  money: 'pounds and pence, such as 1,086,086.00',
  day: 'a day',
};

/** Of a share that is reached in To year. */
const UNTIL: Readonly<Record<string, string>> = {
  'shift to %': 'Until it has',
  taper: 'Left in To year',
};

interface Props {
  readonly step: DraftStep;
  readonly change: (value: number | undefined) => void;
}

/** How much a step changes: a share that can be dragged or typed, an amount, or a day. What is typed stays. */
export function StepValue({ step, change }: Props): ReactElement {
  const styles = useStyles();
  const kind = valueKind(String(step.Change ?? ''));
  const until = kind === 'share' && !isLever(String(step.Change ?? ''));
  const value = typeof step.Value === 'number' ? step.Value : NaN;
  const [typed, type] = useState<string | null>(null);
  const text = typed ?? written(kind, value);
  const faulty = typed !== null && typed.trim() !== '' && typedValue(kind, typed) === null;
  const put = (next: string) => {
    type(next);
    change(typedValue(kind, next) ?? undefined);
  };
  const input = (
    <Input
      size="small"
      type={kind === 'day' ? 'date' : 'text'}
      inputMode={kind === 'day' ? undefined : 'decimal'}
      input={{ className: kind === 'day' ? undefined : styles.number }}
      contentBefore={kind === 'money' ? '£' : undefined}
      contentAfter={kind === 'share' ? '%' : undefined}
      aria-label={kind === 'share' ? 'Percent' : undefined}
      value={text}
      onChange={(_event, { value: next }) => put(next)}
      onBlur={() => (faulty ? undefined : type(null))}
    />
  );
  return (
    <Field
      label={until ? UNTIL[comparable(String(step.Change))] : LABELS[kind]}
      size="small"
      hint={
        comparable(String(step.Change ?? '')) === 'taper'
          ? 'Leave it blank to follow the Taper of each stream.'
          : undefined
      }
      validationMessage={faulty ? `Type ${WANTED[kind]}.` : undefined}
    >
      {kind === 'share' ? (
        <div className={styles.share}>
          <Slider
            className={styles.slider}
            size="small"
            min={0}
            max={WHOLE}
            aria-label="Share"
            aria-valuetext={Number.isNaN(value) ? 'not given' : formatShare(value)}
            value={Number.isNaN(value) ? 0 : Math.round(value * WHOLE)}
            onChange={(_event, { value: tenths }) => {
              type(null);
              change(tenths / WHOLE);
            }}
          />
          {input}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

function written(kind: ValueKind, value: number): string {
  if (Number.isNaN(value)) return '';
  if (kind === 'share') return formatShare(value).replace('%', '');
  return kind === 'day' ? dayField(value) : writePounds(Math.round(value * 100));
}
