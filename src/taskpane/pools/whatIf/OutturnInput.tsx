import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement } from 'react';
import { sizes } from '../../look/theme';
import { isTried, type OutturnField } from './outturnFields';

const useStyles = makeStyles({
  field: {
    gridTemplateColumns: `minmax(0, 1fr) ${sizes.amountField}`,
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  fault: { gridColumn: '1 / -1' },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly field: OutturnField;
  /** Its text is being typed: what is wrong with it is said when it is left. */
  readonly typing: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
  /** Puts the plan's figure back. */
  readonly restore: () => void;
}

/** A field for the outturn of one line; what was entered stays, also where it is no amount. */
export function OutturnInput({ field, typing, type, leave, restore }: Props): ReactElement {
  const styles = useStyles();
  const { label, text, reading } = field;
  const fault = reading && 'fault' in reading && !typing ? reading.fault : undefined;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') leave();
    if (event.key !== 'Escape' || !isTried(field)) return;
    event.preventDefault(); // it ends the typing, as in a cell, and not the page
    restore();
  };
  return (
    <Field
      className={styles.field}
      label={label}
      orientation="horizontal"
      size="small"
      validationMessage={fault && { children: fault, className: styles.fault }}
    >
      <Input
        size="small"
        inputMode="decimal"
        contentBefore="£"
        placeholder="not given"
        input={{ className: styles.amount }}
        value={text}
        onChange={(_event, { value }) => type(value)}
        onBlur={leave}
        onKeyDown={press}
      />
    </Field>
  );
}
