import {
  Button,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Select,
  typographyStyles,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { type SheetTable } from '../../excel/reading/reading';
import { type ArgumentField } from '../../model/builder/argumentFields';
import { cellsReference, tableReference } from '../../model/builder/writtenReference';
import { areaName } from '../../model/audit/area';
import { comparable, listOf, textOf } from '../../model/table/heading';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { figure } from '../look/theme';

/** So many are offered at once: typing narrows them. */
const OFFERED = 50;

const useStyles = makeStyles({
  figure: { '& input': figure },
  hint: { ...typographyStyles.caption1, margin: '0' },
  cells: { position: 'relative' },
  // beside the label, so that the field keeps its width
  selected: { position: 'absolute', top: '0', right: '0', paddingRight: '0', minWidth: '0' },
});

interface Props {
  readonly field: ArgumentField;
  readonly value: string;
  readonly enter: (value: string) => void;
  readonly wrong: string | undefined;
  /** The workbook's tables, whose columns can be chosen. */
  readonly reading: readonly SheetTable[];
}

/** One argument: a word of a few, a name of the plan, cells, or a value. */
export function ArgumentInput({ field, value, enter, wrong, reading }: Props): ReactElement {
  const styles = useStyles();
  const { kind, choices, optional } = field;
  const label = optional ? `${field.label} (optional)` : field.label;
  const shown = {
    label,
    validationMessage: wrong,
    hint: { className: styles.hint, children: firstSentence(field.description) },
  };
  if (kind === 'choice')
    return (
      <Field {...shown}>
        <Select value={value} onChange={(_event, data) => enter(data.value)}>
          {(optional || !choices.includes(value)) && <option value="" />}
          {choices.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </Select>
      </Field>
    );
  if (kind === 'cells') return <CellsInput {...{ value, enter, reading, shown }} />;
  if (choices.length > 0)
    return (
      <Field {...shown}>
        <Choices
          {...{ value, enter, choices }}
          several={kind === 'scenarios'}
          placeholder="Choose, or =B4 for a cell"
        />
      </Field>
    );
  return (
    <Field {...shown}>
      <Input
        className={kind === 'number' ? styles.figure : ''}
        value={value}
        placeholder={kind === 'day' ? '31/03/2028' : undefined}
        onChange={(_event, data) => enter(data.value)}
      />
    </Field>
  );
}

/** The rest is on the page of the function. */
const firstSentence = (text: string): string => text.replace(/(?<=[a-z)])\. .*$/, '.');

interface ShownField {
  readonly label: string;
  readonly validationMessage: string | undefined;
  readonly hint: { readonly className: string; readonly children: string };
}

/** Columns of the workbook's tables to choose from, or the cells that are selected. */
function CellsInput({
  value,
  enter,
  reading,
  shown,
}: Pick<Props, 'value' | 'enter' | 'reading'> & { readonly shown: ShownField }): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const [amiss, setAmiss] = useState<string>();
  const columns = reading.flatMap(({ name, grid }) =>
    (grid[0] ?? []).flatMap((heading) => (textOf(heading) ? [tableReference(name, textOf(heading))] : [])),
  );
  const takeSelected = async () => {
    try {
      const { sheet, ...area } = await workbook.selectedArea();
      enter(cellsReference(sheet, areaName(area)));
      setAmiss(undefined);
    } catch (failure) {
      setAmiss(workbook.explain(failure));
    }
  };
  return (
    <div className={styles.cells}>
      <Field {...shown} validationMessage={amiss ?? shown.validationMessage}>
        <Choices {...{ value, enter }} choices={columns} placeholder="Choose a column, or B4:B7" />
      </Field>
      <Button
        className={styles.selected}
        size="small"
        appearance="transparent"
        aria-label={`Use selected cells for ${shown.label}`}
        onClick={() => void takeSelected()}
      >
        Use selected cells
      </Button>
    </div>
  );
}

/** A list that typing narrows; what is typed counts. */
function Choices({
  value,
  enter,
  choices,
  several = false,
  placeholder,
}: Pick<Props, 'value' | 'enter'> & {
  readonly choices: readonly string[];
  readonly several?: boolean;
  readonly placeholder: string;
}): ReactElement {
  const [narrows, narrow] = useState(false);
  const last = several ? (value.split(';').at(-1) ?? '') : value;
  const offered = narrows ? choices.filter((each) => comparable(each).includes(comparable(last))) : choices;
  const choose = (chosen: string) => {
    narrow(false);
    const before = listOf(value.slice(0, value.length - last.length));
    enter(several ? [...before, chosen].join('; ') : chosen);
  };
  return (
    <Combobox
      freeform
      expandIcon={{ tabIndex: -1 }}
      placeholder={placeholder}
      value={value}
      selectedOptions={choices.filter((each) => each === value)}
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
      {offered.slice(0, OFFERED).map((each) => (
        <Option key={each}>{each}</Option>
      ))}
    </Combobox>
  );
}
