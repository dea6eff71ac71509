import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type FormField } from '../../model/forms/formFields';
import { type TableKind } from '../../model/plan/declared/schema';
import { figure } from '../look/theme';
import { NameField } from './NameField';

const useStyles = makeStyles({ figure: { '& input': figure } });

interface Props {
  readonly field: FormField;
  readonly value: string;
  readonly enter: (value: string) => void;
  /** The table to which this name is added, where it is new. */
  readonly addedTo: TableKind | undefined;
  /** What is under the heading, where that is not plain; shown when it is pointed at. */
  readonly means?: string | undefined;
  /** What is wrong with it; undefined where it may be as it is. */
  readonly wrong?: string | undefined;
}

/** One field of a form, as its column asks for it: a list, a name of the plan, a date, an amount, a text. */
export function FieldOf({ field, value, enter, addedTo, means, wrong }: Props): ReactElement {
  const styles = useStyles();
  const { heading, type, options } = field;
  const label = { children: heading, title: means };
  if (type === 'choice')
    return (
      <Field label={label} validationMessage={wrong}>
        <Select value={value} onChange={(_event, data) => enter(data.value)}>
          <option value="" />
          {value && !options.includes(value) && <option>{value}</option>}
          {options.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </Select>
      </Field>
    );
  if (options.length > 0) return <NameField {...{ field, label, value, enter, addedTo, wrong }} />;
  const isMoney = type === 'money' || type === 'year';
  return (
    <Field label={label} validationMessage={wrong} hint={HINTS[type]}>
      <Input
        className={isMoney || type === 'share' ? styles.figure : ''}
        value={value}
        // typed as in a cell: a browser's own field for days takes four stops of the keyboard
        placeholder={type === 'day' ? '31/03/2028' : undefined}
        contentBefore={isMoney ? '£' : undefined}
        contentAfter={type === 'share' ? '%' : undefined}
        onChange={(_event, data) => enter(data.value)}
      />
    </Field>
  );
}

const HINTS: Readonly<Partial<Record<FormField['type'], string>>> = {
  list: 'Separate several with a semicolon.',
};
