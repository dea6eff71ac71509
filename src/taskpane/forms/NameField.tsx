import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { type FormField } from '../../model/forms/formFields';
import { type TableKind } from '../../model/plan/declared/schema';
import { comparable, listOf } from '../../model/table/heading';

/** So many names are offered at once: typing narrows them. */
const OFFERED = 50;

interface Props {
  readonly field: FormField;
  readonly label: { readonly children: string; readonly title: string | undefined };
  readonly value: string;
  readonly enter: (value: string) => void;
  readonly addedTo: TableKind | undefined;
  readonly wrong?: string | undefined;
}

/** A name that the plan has, or a new one: typing narrows the list, and what is typed counts. */
export function NameField({ field, label, value, enter, addedTo, wrong }: Props): ReactElement {
  const { type, options, addsTo } = field;
  const [narrows, narrow] = useState(false);
  const last = type === 'list' ? (value.split(';').at(-1) ?? '') : value;
  const wanted = comparable(last);
  const offered = narrows ? options.filter((name) => comparable(name).includes(wanted)) : options;
  const choose = (name: string) => {
    narrow(false);
    if (type !== 'list') return enter(name);
    const before = listOf(value.slice(0, value.length - last.length));
    return enter([...before, name].join('; '));
  };
  return (
    <Field label={label} validationMessage={wrong} hint={hintOf(type, addedTo)}>
      <Combobox
        freeform
        // the arrow keys open the list: the keyboard needs no second stop, where what is typed would be added to the name
        expandIcon={{ tabIndex: -1 }}
        root={{ onKeyDownCapture: submitsWhenClosed }}
        placeholder={addsTo ? 'Choose, or type a new name' : 'Choose or type'}
        value={value}
        selectedOptions={options.filter((name) => comparable(name) === wanted)}
        onChange={(event) => {
          narrow(true);
          enter(event.target.value);
        }}
        onOptionSelect={(_event, { optionText }) => {
          if (optionText !== undefined) choose(optionText);
        }}
        onOpenChange={(_event, { open }) => {
          if (open) narrow(false);
        }}
      >
        {offered.slice(0, OFFERED).map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </Field>
  );
}

/** Enter chooses from an open list; in a closed one it adds the row, as in any other field, and opens no list. */
function submitsWhenClosed(event: KeyboardEvent<HTMLDivElement>): void {
  const isOpen = event.currentTarget.querySelector('[aria-expanded="true"]') !== null;
  if (event.key === 'Enter' && !isOpen) event.stopPropagation();
}

function hintOf(type: FormField['type'], addedTo: TableKind | undefined): string | undefined {
  if (addedTo) return `New: it is added to ${addedTo}s too.`;
  return type === 'list' ? 'Separate several with a semicolon.' : undefined;
}
