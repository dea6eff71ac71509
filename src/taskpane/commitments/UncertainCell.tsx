import { makeStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { uncertainShare } from '../../model/commitments/commitmentSchedule';
import { type Dependence } from '../../model/commitments/dependence';
import { type Sum } from '../../model/funding/sum';
import { timesRounded } from '../../model/money/fraction';
import { type Pence } from '../../model/money/pence';
import { Amount, sumInWords } from '../look/AmountCell';
import { percent } from '../look/percent';
import { figureTable, ink } from '../look/theme';

const useStyles = makeStyles({
  cell: figureTable.cell,
  share: { display: 'block', color: ink.quiet },
  quiet: { color: ink.quiet },
});

/** What of a commitment's money rests on what nobody has confirmed, as the plan is wired. */
export function AsWiredCell({ of: { line, asWired } }: { readonly of: Dependence }): ReactElement {
  const share = uncertainShare(line);
  return (
    <UncertainCell
      pence={asWired && timesRounded(1, asWired)}
      of={line.funded}
      share={typeof share === 'number' ? share : null}
    />
  );
}

/** What of its need would still rest on it with all confirmed money for it first. */
export const AtBestCell = ({ of: { line, need, atBest } }: { readonly of: Dependence }): ReactElement => (
  <UncertainCell
    pence={atBest}
    of={line.floor.pence > 0 ? line.floor : line.funded}
    share={atBest === null || need <= 0 ? null : atBest / need}
  />
);

interface Props {
  /** Null where it is not known. */
  readonly pence: Pence | null;
  /** The amount of which it is a part: it is no more exact than that. */
  readonly of: Sum;
  readonly share: number | null;
}

function UncertainCell({ pence, of, share }: Props): ReactElement {
  const styles = useStyles();
  if (pence === null)
    return (
      <td className={styles.cell}>
        <span className={styles.quiet}>
          <span aria-hidden>– </span>not known
        </span>
      </td>
    );
  const part = { ...of, pence, ...(pence === 0 && { quality: 'exact' as const }) };
  return (
    <td className={styles.cell} title={sumInWords(part)}>
      <Amount sum={part} /> {share !== null && <span className={styles.share}>{percent(share)}</span>}
    </td>
  );
}
