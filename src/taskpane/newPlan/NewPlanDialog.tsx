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
  tokens,
} from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { type PlanContent } from '../../workbook/layout/content';
import { emptyPlan } from '../../workbook/emptyPlan';
import { readFirstYear } from './firstYear';

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalM } });

interface Props {
  /** Why the last attempt failed; what was entered stays. */
  readonly failure: string | null;
  readonly busy: boolean;
  readonly build: (content: PlanContent) => void;
  readonly cancel: () => void;
}

/** Asks for a new plan's name and its first financial year. */
export function NewPlanDialog({ failure, busy, build, cancel }: Props): ReactElement {
  const styles = useStyles();
  const [name, setName] = useState('');
  const [typedYear, setTypedYear] = useState('');
  const [asked, setAsked] = useState(false);
  const year = readFirstYear(typedYear);
  const nameMissing = name.trim() === '' ? 'Give the plan a name.' : undefined;
  const plan = typeof year === 'string' ? null : emptyPlan(year.start, name.trim());

  const yearFault = asked && typeof year === 'string' ? year : undefined;
  const hint = plan
    ? `Columns for ${plan.years[0]} to ${plan.years.at(-1)}.`
    : 'The first of four, as in 2010/11.';

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
              <Field
                label="First financial year"
                hint={yearFault ? undefined : hint}
                validationMessage={yearFault}
              >
                <Input value={typedYear} onChange={(_event, { value }) => setTypedYear(value)} />
              </Field>
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
