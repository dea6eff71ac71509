import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState, type ReactElement, type Ref } from 'react';
import { formatAmount } from '../../model/money/format';
import { LEFT_OUT, type Match } from '../../model/importing/columns/match';
import { type Question } from '../../model/importing/questions';
import { stack } from '../look/theme';
import { withUse } from './columnChoices';
import { type Importing } from './useImport';

const useStyles = makeStyles({
  list: stack(tokens.spacingVerticalM),
  card: {
    ...stack(tokens.spacingVerticalS),
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  asked: { ...typographyStyles.body1Strong, margin: '0' },
  words: { ...typographyStyles.body1, margin: '0' },
});

interface Props extends Pick<Importing, 'match' | 'change'> {
  readonly questions: readonly Question[];
  /** The heading of the first, to which the focus goes where rows cannot be added yet. */
  readonly first: Ref<HTMLHeadingElement>;
}

/** So many years are offered for a column at a click; the list of columns has the others. */
const YEARS_OFFERED = 3;
/** So many rows are named one by one. */
const ROWS_NAMED = 8;

const comeTo = ({ count, pence }: Question): string =>
  `Its ${count === 1 ? 'number is' : `${count.toLocaleString('en-GB')} numbers come to`} ${pence === null ? 'amounts with parts of a penny' : formatAmount(pence)}.`;

/** What has to be answered before rows are added. */
export function Questions({ questions, match, change, first }: Props): ReactElement | null {
  const styles = useStyles();
  if (questions.length === 0) return null;
  const names = questions.filter((question) => question.about === 'name');
  const others = questions.filter((question) => question.about !== 'name');
  return (
    <div className={styles.list}>
      {others.map((question, at) => (
        <section key={question.about === 'year' ? question.column : 'pennies'} className={styles.card}>
          {question.about === 'year' ? (
            <YearQuestion question={question} match={match} change={change} first={at === 0 ? first : null} />
          ) : (
            <>
              <h3 className={styles.asked} ref={at === 0 ? first : null} tabIndex={-1}>
                {`${question.count === 1 ? 'One amount has' : `${question.count.toLocaleString('en-GB')} amounts have`} parts of a penny`}
              </h3>
              <p className={styles.words}>
                A plan holds whole pence. Round each of them to the penny, or correct the sheet and import it
                again.
              </p>
              <Button onClick={() => change({ rounds: true })}>Round to the penny</Button>
            </>
          )}
        </section>
      ))}
      {names.length > 0 && (
        <NameQuestion {...{ names, match, change }} first={others.length === 0 ? first : null} />
      )}
    </div>
  );
}

interface YearProps extends Pick<Importing, 'match' | 'change'> {
  readonly question: Extract<Question, { readonly about: 'year' }>;
  readonly first: Ref<HTMLHeadingElement>;
}

/** Which year a column is of; or that it is left out. */
function YearQuestion({ question, match, change, first }: YearProps): ReactElement {
  const styles = useStyles();
  const { column, heading, second } = question;
  const years = question.years.slice(0, YEARS_OFFERED);
  const [picked, pick] = useState(second ? '' : (years[0] ?? ''));
  const use = years.includes(picked) ? ({ as: 'year', label: picked } as const) : LEFT_OUT;
  return (
    <>
      <h3 className={styles.asked} ref={first} tabIndex={-1}>{`Which year is “${heading}”?`}</h3>
      <p className={styles.words}>
        {`${second ? 'Another column is read as this year already.' : 'The heading is not a financial year alone.'} ${comeTo(question)}`}
      </p>
      <RadioGroup
        aria-label={`Year of ${heading}`}
        value={picked}
        onChange={(_event, { value }) => pick(value)}
      >
        {years.map((year) => (
          <Radio key={year} value={year} label={year} />
        ))}
        <Radio value="" label="Leave this column out" />
      </RadioGroup>
      <Button onClick={() => change({ uses: withUse(match.uses, column, use) })}>Use this answer</Button>
    </>
  );
}

interface NameProps extends Pick<Importing, 'match' | 'change'> {
  readonly names: readonly Extract<Question, { readonly about: 'name' }>[];
  readonly first: Ref<HTMLHeadingElement>;
}

/** Rows with amounts and no name: they are named here, or left out. */
function NameQuestion({ names, match, change, first }: NameProps): ReactElement {
  const styles = useStyles();
  const [typed, type] = useState<Match['given']>({});
  const given = Object.values(typed).some((name) => name.trim());
  const one = names.length === 1;
  return (
    <section className={styles.card}>
      <h3 className={styles.asked} ref={first} tabIndex={-1}>
        {one ? 'One row needs a name' : `${names.length} rows need a name`}
      </h3>
      {names.slice(0, ROWS_NAMED).map(({ row, pence }) => (
        <Field key={row} label={`Row ${row + 1}${pence === null ? '' : `, ${formatAmount(pence)}`}`}>
          <Input
            value={typed[row] ?? ''}
            onChange={(_event, { value }) => type({ ...typed, [row]: value })}
          />
        </Field>
      ))}
      {names.length > ROWS_NAMED && (
        <p
          className={styles.words}
        >{`And ${names.length - ROWS_NAMED} more. Name them in the sheet, or leave them out.`}</p>
      )}
      {given && (
        <Button onClick={() => change({ given: { ...match.given, ...typed } })}>
          {one ? 'Use this name' : 'Use these names'}
        </Button>
      )}
      <Checkbox
        label={one ? 'Leave the row out' : 'Leave these rows out'}
        checked={match.leavesNameless}
        onChange={() => change({ leavesNameless: true })}
      />
    </section>
  );
}
