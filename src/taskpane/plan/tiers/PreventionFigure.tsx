import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode } from 'react';
import { type Sum } from '../../../model/funding/sum';
import { type Pence } from '../../../model/money/pence';
import { AmountSign } from '../../look/AmountSign';
import { ink } from '../../look/theme';
import { Unseen } from '../../look/Unseen';
import { type MixYear } from './mixOfYears';
import { percent } from '../../look/percent';

const useStyles = makeStyles({ quiet: { color: ink.quiet } });

/** The share of a year's money that is prevention; at least, where nothing classifies a part of it. */
export function PreventionShare({ of }: { readonly of: MixYear }): ReactElement {
  const { share } = of.prevention;
  if (of.untold === 'all') return <Dash>not known</Dash>;
  if (share === 'unknown') return <Dash>not known</Dash>;
  if (share === null)
    return (
      <Dash>
        <Unseen>no share</Unseen>
      </Dash>
    );
  return (
    <Bounded sum={of.prevention.amount} of={of}>
      {percent(share)}
    </Bounded>
  );
}

interface CashProps {
  readonly of: MixYear;
  readonly format: (pence: Pence) => string;
}

/** What of a year's money is prevention; at least, where an amount is not known or nothing classifies it. */
export function PreventionCash({ of, format }: CashProps): ReactElement {
  const { amount } = of.prevention;
  if (of.untold === 'all') return <Dash>not known</Dash>;
  if (!amount.known) return <Dash>not given</Dash>;
  return (
    <Bounded sum={amount} of={of}>
      {format(amount.pence)}
    </Bounded>
  );
}

function Dash({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <span className={useStyles().quiet}>
      <span aria-hidden>– </span>
      {children}
    </span>
  );
}

interface BoundedProps {
  readonly sum: Sum;
  readonly of: MixYear;
  readonly children: string;
}

/** A figure with how exact it is: where nothing classifies a part of the year's money it may be more. */
function Bounded({ sum, of, children }: BoundedProps): ReactElement {
  return (
    <span>
      <AmountSign sum={{ ...sum, atLeast: sum.atLeast || of.untold === 'some' }} />
      {children}
    </span>
  );
}
