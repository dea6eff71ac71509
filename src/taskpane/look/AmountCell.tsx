import { Link, makeStyles, mergeClasses, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Sum, sumWords } from '../../model/funding/sum';
import { formatPounds, formatWholePounds } from '../../model/money/format';
import { type Pence } from '../../model/money/pence';
import { AmountSign, isIllustrative } from './AmountSign';
import { howExact } from '../../model/funding/howExact';
import { useExact } from './Casting';
import { NotGiven } from './NotGiven';
import { figureTable } from './theme';

const useStyles = makeStyles({
  amount: figureTable.cell,
  link: typographyStyles.caption1,
});

/** To the pound; what would round to zero keeps its pence. */
export const toThePound = (pence: Pence): string =>
  pence !== 0 && Math.abs(pence) < 50 ? formatPounds(pence) : formatWholePounds(pence);

/** An amount to the penny, as a sentence or a tooltip says it. */
export function sumInWords(sum: Sum): string {
  if (!sum.known) return 'not given';
  const inexact = howExact(sum) === 'about';
  const about = inexact && !sum.interval ? 'about ' : '';
  // a figure that is only about right has no pence to give
  const figure = sumWords(sum, inexact ? formatWholePounds : formatPounds);
  return `${about}${figure}${isIllustrative(sum) ? ', illustrative' : ''}`;
}

interface AmountProps {
  readonly sum: Sum;
}

/** An amount to the pound, marked where it is not exact or illustrative; a dash where nothing is known. */
export function Amount({ sum }: AmountProps): ReactElement {
  const exact = useExact();
  if (!sum.known) return <NotGiven />;
  return (
    <>
      <AmountSign sum={sum} />
      {(exact && howExact(sum) !== 'about' ? formatPounds : toThePound)(sum.pence)}
    </>
  );
}

interface Props extends AmountProps {
  readonly className?: string | undefined;
  /** Goes to the amount's cell in the workbook. */
  readonly go?: (() => void) | undefined;
}

/** An amount as a cell of a table, its pence on hover. */
export function AmountCell({ sum, className, go }: Props): ReactElement {
  const styles = useStyles();
  return (
    <td className={mergeClasses(styles.amount, className)} title={sum.known ? sumInWords(sum) : undefined}>
      {go ? (
        <Link as="button" className={styles.link} onClick={go}>
          <Amount sum={sum} />
        </Link>
      ) : (
        <Amount sum={sum} />
      )}
    </td>
  );
}
