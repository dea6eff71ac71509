import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type FormEvent, type ReactElement } from 'react';
import { type PlanContent } from '../../workbook/layout/content';
import { emptyPlan, MOST_YEARS } from '../../workbook/emptyPlan';
import { todaysBodies } from '../../workbook/todaysBodies';
import { dayOf } from '../../model/calendar/day';
import { NATIONS } from '../../model/plan/declared/words';
import { type Nation } from '../../model/pools/law/nationOfBasis';
import { sizes, smallWords } from '../look/theme';
import { bodyNamed } from './bodyNamed';
import { readFirstYear, yearOf } from './firstYear';
import { NO_PARTNER, type PartnerEntry, PartnerRows } from './PartnerRows';
import { readYearCount } from './yearCount';
import { useAfterQuestion } from '../atHand/useAfterQuestion';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  years: {
    display: 'grid',
    gridTemplateColumns: `minmax(0, 1fr) ${sizes.shareField}`,
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  number: { minWidth: '0' },
  hint: { ...smallWords, gridColumnEnd: 'span 2' },
});

interface Props {
  /** Why the last attempt failed; what was entered stays. */
  readonly failure: string | null;
  readonly busy: boolean;
  readonly build: (content: PlanContent) => void;
  readonly cancel: () => void;
}

/** Asks for a new plan's name, its financial years and its partners. */
export function NewPlanDialog({ failure, busy, build, cancel }: Props): ReactElement {
  const styles = useStyles();
  useAfterQuestion();
  const [name, setName] = useState('');
  const [typedYear, setTypedYear] = useState(() => yearOf(new Date()));
  const [typedCount, setTypedCount] = useState('3');
  const [nation, setNation] = useState<Nation>('England');
  const [partners, setPartners] = useState<readonly PartnerEntry[]>([]);
  const [asked, setAsked] = useState(false);
  const year = readFirstYear(typedYear);
  const firstStart = typeof year === 'string' ? null : year.start;
  const count = readYearCount(typedCount);
  const nameMissing = name.trim() === '' ? 'Give the plan a name.' : undefined;
  const bodies = useMemo(
    () => todaysBodies(dayOf(firstStart ?? new Date().getFullYear(), 4, 1), nation),
    [firstStart, nation],
  );
  const plan =
    typeof year === 'string' || typeof count === 'string'
      ? null
      : emptyPlan(year.start, name.trim(), {
          years: count,
          ...(nation === 'England' ? {} : { nation }),
          partners: partners
            .filter((partner) => partner.name.trim() !== '')
            .map((partner) => {
              const kind = bodies.find(({ body }) => body === partner.body);
              return { Partner: partner.name.trim(), Type: kind?.type ?? '', Group: kind?.group ?? '' };
            }),
        });
  const fault = (reading: unknown) => (asked && typeof reading === 'string' ? reading : undefined);
  const [first, last] = [plan?.years[0], plan?.years.at(-1)];

  const pickNation = (picked: string) => {
    const next = NATIONS.find((each) => each === picked) ?? nation;
    setNation(next);
    // kinds of one nation mean nothing in another, and names propose theirs again
    setPartners(
      partners.map(({ name: each }) => ({ ...NO_PARTNER, name: each, body: bodyNamed(each, next) })),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (plan && !nameMissing) build(plan);
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || cancel()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>New plan</DialogTitle>
            <DialogContent className={styles.fields}>
              <Field label="Name of the plan" validationMessage={asked ? nameMissing : undefined}>
                <Input value={name} onChange={(_event, { value }) => setName(value)} />
              </Field>
              <div className={styles.years}>
                <Field label="First financial year" validationMessage={fault(year)}>
                  <Input value={typedYear} onChange={(_event, { value }) => setTypedYear(value)} />
                </Field>
                <Field label="Years" validationMessage={fault(count)}>
                  <Input
                    className={styles.number}
                    type="number"
                    min={1}
                    max={MOST_YEARS}
                    value={typedCount}
                    onChange={(_event, { value }) => setTypedCount(value)}
                  />
                </Field>
                {plan && (
                  <p className={styles.hint}>
                    {first === last ? `A column for ${first}.` : `Columns for ${first} to ${last}.`}
                  </p>
                )}
              </div>
              <Field label="Nation">
                <Select value={nation} onChange={(_event, { value }) => pickNation(value)}>
                  {NATIONS.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </Select>
              </Field>
              <PartnerRows partners={partners} bodies={bodies} nation={nation} change={setPartners} />
              {failure && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{failure}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit" disabledFocusable={busy}>
                Build the plan
              </Button>
              <Button onClick={cancel}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
