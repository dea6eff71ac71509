import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { type Dependence, dependences } from '../../model/commitments/dependence';
import { type Sum } from '../../model/funding/sum';
import { type Plan } from '../../model/plan/plan';
import { rowNamed } from '../../model/plan/readPlan';
import { FindingsAbout } from '../checks/FindingsAbout';
import { BackButton } from '../look/BackButton';
import { Facts } from '../look/Facts';
import { type Figures, type SheetCell } from '../atHand/figures';
import { useEscape } from '../atHand/useEscape';
import { picture } from '../look/pictures';
import { Evidence } from './Evidence';
import { MoneyFrom } from './MoneyFrom';
import { IsItKept } from './IsItKept';
import { stack } from '../look/theme';

const useStyles = makeStyles({
  page: stack(tokens.spacingVerticalXL),
  head: stack(tokens.spacingVerticalS),
  name: { ...typographyStyles.subtitle1, margin: '0', overflowWrap: 'anywhere' },
  words: picture.words,
});

interface Props {
  readonly figures: Figures;
  readonly commitment: string;
  readonly back: () => void;
  readonly go: (cell: SheetCell) => void;
}

/** One commitment: who answers for it, whether it is kept and on what money, where it is written. */
export function CommitmentPage({ figures, commitment, back, go }: Props): ReactElement {
  const styles = useStyles();
  const { plan } = figures;
  const page = useEscape<HTMLDivElement>(back);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const row = rowNamed(plan.tables.Commitment, commitment);
  const by = useMemo(
    () => dependences(plan).filter((each) => each.line.row === row && isThere(each)),
    [plan, row],
  );
  const years = useMemo(() => by.map(({ line }) => line.year), [by]);
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.head}>
        <BackButton ref={first} back={back} />
        <h2 className={styles.name}>{commitment}</h2>
        {row !== undefined && <Facts facts={factsOf(plan, row)} />}
      </div>
      {row === undefined ? (
        <p className={styles.words}>The plan no longer names this commitment.</p>
      ) : (
        <>
          {by.length > 0 ? (
            <>
              <IsItKept figures={figures} by={by} go={go} />
              <MoneyFrom {...{ figures, row, years, go }} />
            </>
          ) : (
            <p className={styles.words}>It has no floor in any year, and no allocation gives it money.</p>
          )}
          <FindingsAbout
            figures={figures}
            subject={commitment}
            none="Every check of this commitment holds."
            go={go}
          />
          <Evidence figures={figures} row={row} go={go} />
        </>
      )}
    </div>
  );
}

const said = ({ pence, atLeast }: Sum): boolean => pence !== 0 || atLeast;
const isThere = ({ line }: Dependence): boolean => said(line.floor) || said(line.funded);

function factsOf({ tables: { Commitment } }: Plan, row: number): (readonly [string, string])[] {
  const words = (heading: 'Priority' | 'Lead' | 'Outcome' | 'Indicator' | 'Status' | 'Rule') =>
    Commitment?.words[heading][row] ?? '';
  const facts = (['Priority', 'Lead', 'Outcome', 'Indicator', 'Status'] as const).map(
    (heading) => [heading, words(heading)] as const,
  );
  return words('Rule') ? [...facts, ['Rule', words('Rule')]] : facts;
}
