import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { NOTHING } from '../../../model/funding/sum';
import { type Plan } from '../../../model/plan/plan';
import { MEASURES, type Measure } from '../../../model/scenarios/questions/compare';
import { AmountCell } from '../../look/AmountCell';
import { figureTable, partTitle, sizes, stack } from '../../look/theme';
import { comparedPlans, comparedRows, type Compared } from './compared';
import { SideBySide } from './SideBySide';
import { Waterfall } from './Waterfall';

/** So many scenarios are compared with the plan as entered: more nobody reads side by side. */
export const COMPARED = 4;
/** So many rows are shown at first. */
const ROWS = 40;

const useStyles = makeStyles({
  ...figureTable,
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  chosen: { display: 'flex', flexWrap: 'wrap' },
  name: {
    ...figureTable.who,
    position: 'sticky',
    left: '0',
    minWidth: '96px',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  status: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  statusHeading: { minWidth: sizes.wordColumn },
  // the boxes above have the whole of a long name
  shortened: {
    display: '-webkit-box',
    overflow: 'hidden',
    overflowWrap: 'break-word',
    maxWidth: sizes.overWord,
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
  },
  statusName: { minWidth: sizes.besideWords },
  changed: { fontWeight: tokens.fontWeightSemibold },
  why: { ...typographyStyles.caption1, margin: '0', color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  /** The plan as entered. */
  readonly plan: Plan;
  readonly names: readonly string[];
  readonly year: string;
  /** The scenario that is picked; '' for none. */
  readonly picked: string;
  /** The plan under the draft scenario; null where there is none. */
  readonly draft: Plan | null;
}

/** "Which is better?": up to five scenarios side by side, and how the one that is picked comes about, else the last that changes an amount. */
export function Comparison({ plan, names, year, picked, draft }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const [left, leave] = useState<readonly string[]>([]);
  const [measure, choose] = useState<Measure>('Status');
  const chosen = useMemo(
    () => names.filter((name) => !left.includes(name)).slice(0, COMPARED),
    [names, left],
  );
  const plans = useMemo(() => comparedPlans(plan, chosen), [plan, chosen]);
  const { rows, scenarios, failures } = useMemo(
    () => comparedRows(plans, measure, year),
    [plans, measure, year],
  );
  const told = useMemo(() => {
    const [, ...carriedOut] = scenarios; // the first is the base
    return carriedOut.includes(picked) ? [picked] : carriedOut.reverse();
  }, [scenarios, picked]);
  const [all, showAll] = useState(false);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Which is better?
      </h2>
      <div className={styles.chosen} role="group" aria-label="Scenarios that are compared">
        {names.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen.includes(name)}
            disabled={!chosen.includes(name) && chosen.length === COMPARED}
            onChange={(_event, { checked }) =>
              leave(checked === true ? left.filter((each) => each !== name) : [...left, name])
            }
          />
        ))}
      </div>
      <SideBySide plans={draft ? [...plans, { name: 'Draft', plan: draft }] : plans} year={year} />
      <Field label="By" size="small" orientation="horizontal">
        <Select size="small" value={measure} onChange={(_event, { value }) => choose(value as Measure)}>
          {MEASURES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      {failures.map((why) => (
        <p key={why} className={styles.why}>
          {why}
        </p>
      ))}
      <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
        <table className={styles.table} aria-labelledby={title}>
          <thead>
            <tr>
              <th
                scope="col"
                className={mergeClasses(
                  styles.name,
                  styles.headed,
                  measure === 'Status' && styles.statusName,
                )}
              >
                {measure === 'Status' ? 'Commitment' : measure}
              </th>
              {scenarios.map((name) => (
                <th
                  key={name}
                  scope="col"
                  className={mergeClasses(styles.nameHeading, measure === 'Status' && styles.statusHeading)}
                >
                  {measure === 'Status' ? (
                    <span className={styles.shortened} title={name}>
                      {name}
                    </span>
                  ) : (
                    name
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, ROWS)).map(({ subject, values }) => (
              <tr key={subject}>
                <th
                  scope="row"
                  className={mergeClasses(styles.name, measure === 'Status' && styles.statusName)}
                >
                  {subject}
                </th>
                {values.map((value, i) => (
                  <Value key={scenarios[i]} value={value} changed={i > 0 && !same(value, values[0])} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && rows.length > ROWS && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => showAll(true)}>
            {`Show all ${rows.length.toLocaleString('en-GB')}`}
          </Button>
        </div>
      )}
      {isAny(told) && <Waterfall plan={plan} scenarios={told} year={year} />}
    </section>
  );
}

const isAny = (names: readonly string[]): names is readonly [string, ...string[]] => names.length > 0;

type Shown = Compared['values'][number];

function Value({ value, changed }: { readonly value: Shown; readonly changed: boolean }): ReactElement {
  const styles = useStyles();
  const look = changed ? styles.changed : undefined;
  if (typeof value === 'string') return <td className={mergeClasses(styles.status, look)}>{value}</td>;
  return <AmountCell sum={value ?? NOTHING} className={look} />;
}

const same = (a: Shown, b: Shown): boolean =>
  typeof a === 'object' && typeof b === 'object' && a && b
    ? a.pence === b.pence && a.known === b.known
    : a === b;
