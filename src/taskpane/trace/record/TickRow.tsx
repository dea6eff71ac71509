import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { nameOf } from '../../../model/audit/ranges';
import { type CarriedTick, type TickState } from '../../../model/audit/record/carriedTicks';
import { type SheetCell } from '../../atHand/figures';
import { RowButton } from '../../look/RowButton';
import { ink } from '../../look/theme';
import { dayInWords } from '../../atHand/days';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
  },
  place: { display: 'block', ...typographyStyles.body1, overflowWrap: 'anywhere' },
  quiet: { display: 'block', ...typographyStyles.caption1, color: ink.quiet, overflowWrap: 'anywhere' },
});

const WORDS = { checked: 'Checked', queried: 'Queried', agreed: 'Agreed' } as const;

/** A number with its thousands apart; words as they are. */
const inFigures = (text: string): string =>
  text !== '' && Number.isFinite(Number(text))
    ? Number(text).toLocaleString('en-GB', { maximumFractionDigits: 2 })
    : text;

const stateWords = (state: TickState, shows: string, then: string): string =>
  state === 'changed'
    ? `It was ${inFigures(then)} and is ${inFigures(shows) || 'blank'}: look at it again.`
    : state === 'gone'
      ? 'Its sheet is gone.'
      : '';

interface Props {
  readonly carried: CarriedTick;
  readonly go: (cell: SheetCell) => void;
  readonly withdraw: () => void;
}

/** One ticked cell that needs looking at: a click goes to it. */
export function TickRow({ carried, go, withdraw }: Props): ReactElement {
  const styles = useStyles();
  const { tick, state, row, column, sheet, shows } = carried;
  const cell = nameOf({ row, column });
  const said = `${WORDS[tick.mark]} by ${tick.by}, ${dayInWords(tick.on)}${tick.note ? `: ${tick.note}` : ''}`;
  const since = stateWords(state, shows, tick.shown);
  return (
    <div className={styles.row}>
      <RowButton onClick={() => go({ sheetId: tick.sheetId, row, column })}>
        <span className={styles.place}>{`${sheet} · ${cell}${tick.label ? ` · ${tick.label}` : ''}`}</span>
        <span className={styles.quiet}>{said}</span>
        {since && <span className={styles.quiet}>{since}</span>}
      </RowButton>
      <Button size="small" appearance="subtle" aria-label={`Withdraw the tick of ${cell}`} onClick={withdraw}>
        Withdraw
      </Button>
    </div>
  );
}
