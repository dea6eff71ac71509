import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { formatPounds } from '../../../model/money/format';
import { StackedBar } from '../../look/StackedBar';
import { type BarPart } from './barParts';
import { usePartShape } from './PartMark';

const useStyles = makeStyles({ bar: { margin: `${tokens.spacingVerticalS} 0` } });

interface Props {
  readonly parts: readonly BarPart[];
  /** Those whose part nobody knows: the bar has an open end. */
  readonly notGiven: readonly string[];
  /** Goes to the cell of somebody; a part of several goes nowhere. */
  readonly go: (name: string) => void;
}

/** Who puts in what as one bar; its table, which says the same, is beneath it. */
export function ContributionBar({ parts, notGiven, go }: Props): ReactElement {
  const shapeOf = usePartShape();
  return (
    <div className={useStyles().bar} aria-hidden>
      <StackedBar
        whole={parts.reduce((sum, { pence }) => sum + pence, 0)}
        parts={parts.map(({ shape, names, pence }) => {
          const [only = '', ...others] = names;
          return {
            key: String(shape),
            pence,
            look: shapeOf(shape),
            title: `${names.join(', ')}: ${formatPounds(pence)}`,
            go: others.length > 0 ? undefined : () => go(only),
          };
        })}
        more={notGiven.length > 0 ? { title: `${notGiven.join(', ')}: not given` } : null}
      />
    </div>
  );
}
