import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { formulaWords } from '../../../model/trace/formulaWords';
import { evidenceUnder } from '../../../model/trace/evidenceUnder';
import { type CellExplained } from '../../../model/trace/explainCell';
import { useBuilder } from '../../atHand/builder';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { ink, partTitle, stack } from '../../look/theme';
import { type PlanAtHand } from '../../atHand/usePlan';
import { AttachEvidence } from '../evidence/AttachEvidence';
import { EvidenceList } from './EvidenceList';
import { FigureTree } from './FigureTree';
import { Readers } from './Readers';
import { type ArrowWords } from './explainIn';
import { useExplained } from './useExplained';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  cell: { ...typographyStyles.body1Strong, margin: '0', overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: ink.quiet,
    overflowWrap: 'anywhere',
  },
  quiet: { ...typographyStyles.caption1, color: ink.quiet },
  sentence: { margin: '0', overflowWrap: 'anywhere' },
  differs: { ...typographyStyles.body1, margin: '0', color: ink.warning },
});

interface Props {
  readonly figures: Figures;
  readonly go: (cell: SheetCell) => void;
  readonly attempt: PlanAtHand['attempt'];
  /** Something else on the screen is what to press first. */
  readonly isBeside: boolean;
}

/** "Where does this figure come from?": the selected cell, its formula in words, what it is made of and who says so. */
export function WhereFrom({ figures, go, attempt, isBeside }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const build = useBuilder();
  const { explained, begin, cellAt } = useExplained(figures, attempt);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 className={styles.title} id={title}>
        Where does this figure come from?
      </h2>
      {explained === null && (
        <>
          <p className={styles.words}>
            Select any cell: it is taken apart down to the rows of your tables, with the document and the
            paragraph they come from.
          </p>
          <div>
            <Button appearance={isBeside ? 'secondary' : 'primary'} onClick={begin}>
              Explain the selected cell
            </Button>
          </div>
        </>
      )}
      <div aria-live="polite">
        {explained && (
          <h3 className={styles.cell}>
            {explained.cell?.label ? `${explained.cell.label} (${explained.address})` : explained.address}
          </h3>
        )}
        {explained?.cell === null && (
          <>
            <p className={styles.words}>This cell is empty. Select one that shows a figure.</p>
            {build && <Button onClick={() => build('')}>Insert a formula here</Button>}
          </>
        )}
      </div>
      {explained?.cell && (
        <Parts
          key={explained.address}
          cell={explained.cell}
          book={explained.book}
          arrows={explained.arrows}
          go={(at) => go(cellAt(at))}
          attach={<AttachEvidence figures={figures} cell={cellAt(explained.cell.at)} attempt={attempt} />}
        />
      )}
    </section>
  );
}

function Parts({
  cell,
  book,
  arrows,
  go,
  attach,
}: {
  readonly cell: CellExplained;
  readonly book: Parameters<typeof Readers>[0]['book'];
  readonly arrows: ArrowWords | null;
  readonly go: Parameters<typeof Readers>[0]['go'];
  readonly attach: ReactElement;
}): ReactElement {
  const styles = useStyles();
  const found = useMemo(() => evidenceUnder(cell.tree), [cell]);
  const { formula, input, differs } = cell;
  return (
    <>
      {formula && (
        <p className={styles.words}>
          {formulaWords(formula.text, (reference) => reference) ?? 'Its formula cannot be put in words.'}{' '}
          <code className={styles.formula}>{formula.text}</code>
        </p>
      )}
      {!formula && !input && (
        <p className={styles.words}>It is entered by hand, and is in no table of the plan.</p>
      )}
      {differs && <p className={styles.differs}>{differs}</p>}
      <FigureTree of={cell.tree} go={go} />
      <EvidenceList found={found} />
      {attach}
      <Readers cells={cell.readers} book={book} go={go} />
      <div className={arrows?.differ ? styles.differs : styles.quiet} aria-live="polite">
        {arrows?.sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </div>
    </>
  );
}
