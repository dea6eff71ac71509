import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { Suspense, useId, useRef, useState, type ReactElement } from 'react';
import { yearLabel } from '../../model/calendar/financialYear';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type Figures } from '../atHand/figures';
import { useOnce } from '../atHand/useOnce';
import { type PlanAtHand } from '../atHand/usePlan';
import { loadedWhenShown } from '../frame/loadedWhenShown';
import { partTitle, smallWords, stack } from '../look/theme';
import { heldIn, MOST_YEARS, yearsOf } from './yearsOfPlan';

const RemoveYearDialog = loadedWhenShown(async () => (await import('./RemoveYearDialog')).RemoveYearDialog);

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: smallWords,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly figures: Figures;
  readonly attempt: PlanAtHand['attempt'];
}

/** Whether a year goes. It is closed where it is, so that it gives the rest of the pane back to the keyboard. */
interface Question {
  readonly year: string;
  readonly open: boolean;
}

/** The years of the plan: one more before or after them, or one less, in all tables at once. */
export function Years({ figures: { plan }, attempt }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const asks = useRef<HTMLButtonElement>(null);
  const workbook = useOpenWorkbook();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = (year: string) => setQuestion({ year, open: true });
  const close = () => setQuestion((asked) => asked && { ...asked, open: false });
  const starts = yearsOf(plan);
  const [first, last] = [starts[0], starts.at(-1)];
  const [add, adding] = useOnce((year: string) => attempt(`Adding ${year}`, () => workbook.addYear(year)));
  const [remove, removes] = useOnce(async (year: string) => {
    if (await attempt(`Removing ${year}`, () => workbook.removeYear(year))) close();
  });
  if (first === undefined || last === undefined) return null;
  const [before, after] = [first - 1, last + 1].map((start) => yearLabel({ start })) as [string, string];
  const isFull = starts.length >= MOST_YEARS;
  const [from, to] = [first, last].map((start) => yearLabel({ start }));
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Years
      </h2>
      <p className={styles.words}>
        {from === to ? from : `${from} to ${to}, ${starts.length} years`}
        {isFull && `. A plan has at most ${MOST_YEARS}.`}
      </p>
      <div className={styles.buttons}>
        {!isFull &&
          [before, after].map((year) => (
            <Button
              key={year}
              disabledFocusable={adding}
              onClick={() => void add(year)}
            >{`Add ${year}`}</Button>
          ))}
        {starts.length > 1 && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button ref={asks} appearance="subtle">
                Remove a year
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {starts.map((start) => {
                  const year = yearLabel({ start });
                  return <MenuItem key={year} onClick={() => ask(year)}>{`${year}…`}</MenuItem>;
                })}
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
      <Suspense>
        {question && (
          <RemoveYearDialog
            {...question}
            from={asks}
            held={heldIn(plan, question.year)}
            busy={removes}
            remove={() => void remove(question.year)}
            cancel={close}
          />
        )}
      </Suspense>
    </section>
  );
}
