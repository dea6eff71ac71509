import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ClipboardEvent, type ReactElement } from 'react';
import { type Entries, type FormField } from '../../model/forms/formFields';
import { pastedAmounts } from '../../model/forms/pastedAmounts';
import { figure, partTitle, sizes, smallWords } from '../look/theme';

const useStyles = makeStyles({
  title: partTitle,
  years: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, minmax(${sizes.yearField}, 1fr))`,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
  amount: { minWidth: '0', width: '100%', '& input': { ...figure, minWidth: '0', width: '100%' } },
  words: smallWords,
});

interface Props {
  readonly fields: readonly FormField[];
  readonly entries: Entries;
  readonly enter: (entries: Entries) => void;
  /** Whether the row's name is above, where it can be pasted with its amounts. */
  readonly named: boolean;
}

/** Money by year. A row or a column that was copied from a sheet fills the years from the one it is pasted into. */
export function YearAmounts({ fields, entries, enter, named }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const hint = useId();
  if (fields.length === 0) return null;
  const paste = (event: ClipboardEvent, from: number) => {
    const amounts = pastedAmounts(event.clipboardData.getData('text'));
    if (!amounts) return;
    event.preventDefault();
    const filled = amounts.flatMap((amount, at) => {
      const field = fields[from + at];
      return field ? [[field.heading, amount] as const] : [];
    });
    enter(Object.fromEntries(filled));
  };
  return (
    <section role="group" aria-labelledby={title} aria-describedby={hint}>
      <h3 id={title} className={styles.title}>
        Amounts
      </h3>
      <div className={styles.years}>
        {fields.map(({ heading }, at) => (
          <Field key={heading} label={heading}>
            <Input
              className={styles.amount}
              contentBefore="£"
              value={entries[heading] ?? ''}
              onChange={(_event, { value }) => enter({ [heading]: value })}
              onPaste={(event) => paste(event, at)}
            />
          </Field>
        ))}
      </div>
      <p id={hint} className={styles.words}>
        {`Paste a row from a sheet${named ? ', here or with its name above' : ''}. Type “unknown” if nobody knows.`}
      </p>
    </section>
  );
}
