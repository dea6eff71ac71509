import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ClipboardEvent, type ReactElement } from 'react';
import { type Entries, type FormField } from '../../model/forms/formFields';
import { FORM_WORDS, type FormKind } from '../../model/forms/formKinds';
import { pastedRow } from '../../model/forms/pastedRow';
import { formTitle } from '../../model/forms/proposedName';
import { TABLES } from '../../model/plan/declared/schema';
import { type Figures } from '../atHand/figures';
import { useHelp } from '../atHand/help';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { useOnce } from '../atHand/useOnce';
import { type PlanAtHand } from '../atHand/usePlan';
import { tableChanges } from '../checks/remedies';
import { headingsPage, useMeanings } from '../help/meanings';
import { BackButton } from '../look/BackButton';
import { screenTitle, smallWords, stack } from '../look/theme';
import { FieldOf } from './FieldOf';
import { LiveChecks } from './LiveChecks';
import { useForm } from './useForm';
import { WhatThisDoes } from './WhatThisDoes';
import { YearAmounts } from './YearAmounts';

const useStyles = makeStyles({
  page: stack(tokens.spacingVerticalL),
  fields: stack(tokens.spacingVerticalM),
  title: screenTitle,
  above: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  help: typographyStyles.caption1,
  details: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  more: { paddingLeft: '0', minWidth: '0', flexShrink: 0 },
  words: smallWords,
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  /** The table to which a row is added; the plan must have it. */
  readonly kind: FormKind;
  readonly figures: Figures;
  readonly attempt: PlanAtHand['attempt'];
  /** Leaves the form, whether or not a row was added. */
  readonly back: () => void;
  /** What is entered to begin with, by heading and year. */
  readonly start?: Entries;
}

const EMPTY: Entries = {};

/**
 * A form that adds a row to one of the plan's tables: names come from the plan, money is entered by year, and the
 * checks say what they would say of it before it is written. The row, and those of new names, are one step to undo.
 */
export function FormPage({ kind, figures, attempt, back, start = EMPTY }: Props): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const help = useHelp();
  const { headings } = useMeanings();
  const top = useRef<HTMLHeadingElement>(null);
  const form = useForm(figures, kind, start);
  const [details, showDetails] = useState(false);
  const [asked, ask] = useState(false);
  useEffect(() => top.current?.focus(), []);
  const { one } = FORM_WORDS[kind];
  const { fields, entries, enter, added, change, findings, effect } = form;
  const nameless = TABLES[kind].unique && !(entries[kind] ?? '').trim();
  const empty = !form.isBegun;
  const [add, busy] = useOnce(async () => {
    ask(true);
    if (nameless || empty) return;
    const done = await attempt(`Adding the ${one}`, async () => {
      await workbook.changePlan(tableChanges(figures.reading, change));
      const more = change.rows.length - 1;
      const rows = more ? `The ${one} and ${more === 1 ? 'a row' : `${more} rows`} for new names are` : `The ${one} is`; // prettier-ignore
      return `${rows} added. Undo (Ctrl+Z) takes that back.`;
    });
    if (done) back();
  });
  const paste = (event: ClipboardEvent) => {
    const row = pastedRow(fields, event.clipboardData.getData('text'));
    if (!row) return;
    event.preventDefault();
    enter(row);
  };
  const draw = (field: FormField) => (
    <FieldOf
      key={field.heading}
      field={field}
      value={entries[field.heading] ?? ''}
      enter={(value) => enter({ [field.heading]: value })}
      addedTo={added.get(field.heading)}
      means={explained(headings[`${kind} ${field.heading}`])}
      wrong={asked && nameless && field.type === 'key' ? `Give the ${one} a name.` : undefined}
    />
  );
  const [key, ...others] = fields.filter(({ type }) => type !== 'year');
  const first = others.filter((field) => field.first);
  const more = others.filter((field) => !field.first);
  // a name that only repeats what is below it comes last
  const named = TABLES[kind].unique || kind === 'Scenario';
  return (
    <form
      className={styles.page}
      aria-labelledby="form-title"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div>
        {/* before the title, from which the keyboard goes on to the first field */}
        <div className={styles.above}>
          <BackButton back={back} />
          {help && (
            <Link as="button" type="button" className={styles.help} onClick={() => help(headingsPage(kind))}>
              What goes in each field
            </Link>
          )}
        </div>
        <h2 ref={top} id="form-title" tabIndex={-1} className={styles.title}>
          {formTitle(kind)}
        </h2>
      </div>
      <div className={styles.fields}>
        {key && named && <div onPaste={paste}>{draw(key)}</div>}
        {first.map(draw)}
      </div>
      <YearAmounts fields={fields.filter(({ type }) => type === 'year')} {...{ entries, enter, named }} />
      <LiveChecks findings={findings} enter={enter} />
      {effect && <WhatThisDoes effect={effect} />}
      {(more.length > 0 || !named) && (
        <div className={styles.fields}>
          <div className={styles.details}>
            <Button
              className={styles.more}
              size="small"
              appearance="transparent"
              aria-expanded={details}
              icon={details ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
              onClick={() => showDetails(!details)}
            >
              More details
            </Button>
            {!details && <span className={styles.words}>{detailsIn(more, named)}</span>}
          </div>
          {details && key && !named && draw({ ...key, heading: key.heading })}
          {details && more.map(draw)}
        </div>
      )}
      {asked && empty && (
        <p className={styles.words} role="alert">
          Nothing is entered yet.
        </p>
      )}
      <div className={styles.bar}>
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {`Add ${one}`}
        </Button>
        <Button onClick={back}>Cancel</Button>
      </div>
    </form>
  );
}

/** Of a heading without a note only the kind of its cells is known, which the field shows by itself. */
const explained = (means: string | undefined): string | undefined =>
  means && /[.;] |, /.test(means) ? means : undefined;

/** So many headings are named. */
const NAMED = 5;

function detailsIn(fields: readonly FormField[], named: boolean): string {
  const headings = [...(named ? [] : ['Name']), ...fields.map(({ heading }) => heading.toLowerCase())];
  const rest = headings.length - NAMED;
  return rest > 1 ? `${headings.slice(0, NAMED).join(', ')} and ${rest} more` : headings.join(', ');
}
