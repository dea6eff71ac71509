import { Field, Select } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type LeverOutcome, LEVER_OUTCOMES } from '../../../model/scenarios/questions/leverOutcomes';
import { OUTCOME_WORDS } from './outcomeWords';

interface Props {
  readonly outcome: LeverOutcome;
  readonly choose: (outcome: LeverOutcome) => void;
}

/** What is looked at as steps are moved. */
export function OutcomeChoice({ outcome, choose }: Props): ReactElement {
  return (
    <Field label="Looking at" size="small">
      <Select size="small" value={outcome} onChange={(_event, { value }) => choose(value as LeverOutcome)}>
        {[...LEVER_OUTCOMES].reverse().map((each) => (
          <option key={each} value={each}>
            {OUTCOME_WORDS[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
