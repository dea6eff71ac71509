import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type ReactElement, type RefObject } from 'react';
import { type HeldInYear } from './yearsOfPlan';
import { useAfterQuestion } from '../atHand/useAfterQuestion';

interface Props {
  readonly open: boolean;
  readonly year: string;
  readonly held: HeldInYear;
  readonly busy: boolean;
  /** What asked. */
  readonly from: RefObject<HTMLElement | null>;
  readonly remove: () => void;
  readonly cancel: () => void;
}

/** Asks before a year goes, with what goes with it. */
export function RemoveYearDialog({ open, year, held, busy, from, remove, cancel }: Props): ReactElement {
  const { amounts, tables } = held;
  useAfterQuestion(open, from);
  const what = `${amounts.toLocaleString('en-GB')} ${amounts === 1 ? 'amount' : 'amounts'} in ${tables} ${tables === 1 ? 'table' : 'tables'}`;
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_event, now) => now.open || cancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{`Remove ${year}?`}</DialogTitle>
          <DialogContent>
            {amounts === 0
              ? 'No amount is in its columns. One undo (Ctrl+Z) brings them back.'
              : `${what} ${amounts === 1 ? 'goes' : 'go'} with it. One undo (Ctrl+Z) brings all of it back.`}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={busy} onClick={remove}>
              Remove
            </Button>
            <Button onClick={cancel}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
