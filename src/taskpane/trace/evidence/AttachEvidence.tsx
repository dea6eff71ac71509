import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { picture } from '../../look/pictures';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { type PlanAtHand } from '../../atHand/usePlan';
import { attach, withoutColumn } from './attaching';
import { AttachForm } from './AttachForm';
import { evidenceTarget } from './evidencedRow';
import { stack } from '../../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalXS),
  words: picture.words,
  button: { justifySelf: 'start' },
});

interface Props {
  readonly figures: Figures;
  /** The cell that is explained. */
  readonly cell: SheetCell;
  readonly attempt: PlanAtHand['attempt'];
}

/** Attaches evidence to the row of the plan's tables in which the explained cell is; nothing elsewhere. */
export function AttachEvidence({ figures, cell, attempt }: Props): ReactElement | null {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const [open, setOpen] = useState(false);
  const [done, tell] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const target = evidenceTarget(figures, cell);
  if (!target) return null;
  if (!target.row) return <p className={styles.words}>{withoutColumn(target.table.name)}</p>;
  return (
    <div className={styles.part}>
      {open ? (
        <AttachForm
          {...{ figures, target }}
          attach={(attached) => {
            const { what } = attached;
            const name = 'name' in what ? what.name : what.typed.Evidence.trim();
            return attempt(`Attaching ${name}`, async () => {
              await attach(workbook, figures, target, attached);
              tell(`${name} is attached. Undo in Excel takes it back.`);
            });
          }}
          close={() => {
            setOpen(false);
            setTimeout(() => opener.current?.focus());
          }}
        />
      ) : (
        <Button
          ref={opener}
          className={styles.button}
          size="small"
          onClick={() => {
            tell('');
            setOpen(true);
          }}
        >
          Attach evidence
        </Button>
      )}
      <div className={styles.words} aria-live="polite">
        {done}
      </div>
    </div>
  );
}
