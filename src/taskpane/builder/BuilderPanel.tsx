import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { DESCRIBED } from '../../model/builder/described';
import { type Figures } from '../atHand/figures';
import { useEscape } from '../atHand/useEscape';
import { type PlanAtHand } from '../atHand/usePlan';
import { screenTitle, stack } from '../look/theme';
import { FunctionForm } from './FunctionForm';
import { FunctionList } from './FunctionList';

const useStyles = makeStyles({
  panel: stack(tokens.spacingVerticalM),
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: screenTitle,
});

interface Props {
  /** The function that is asked for, such as CUT; '' for the list. */
  readonly asked: string;
  readonly figures: Figures;
  /** The scenario under which the screens show the plan. */
  readonly scenario: string;
  readonly attempt: PlanAtHand['attempt'];
  readonly close: () => void;
}

/** The function builder: choose a function, then what it is given; see the result, and insert the formula. */
export function BuilderPanel({ asked, figures, scenario, attempt, close }: Props): ReactElement {
  const styles = useStyles();
  const panel = useEscape<HTMLDivElement>(close);
  const top = useRef<HTMLHeadingElement>(null);
  const [id, choose] = useState(asked in DESCRIBED ? asked : '');
  useEffect(() => top.current?.focus(), [id]);
  return (
    <div ref={panel} className={styles.panel} role="region" aria-label="Insert a formula">
      <div className={styles.head}>
        <h2 ref={top} tabIndex={-1} className={styles.title}>
          {id ? `POOL.${id}` : 'Insert a formula'}
        </h2>
        <Button size="small" onClick={close}>
          Close
        </Button>
      </div>
      {id ? (
        <FunctionForm key={id} {...{ id, figures, scenario, attempt, close }} showList={() => choose('')} />
      ) : (
        <FunctionList choose={choose} />
      )}
    </div>
  );
}
