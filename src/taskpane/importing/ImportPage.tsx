import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { type RememberedMatch } from '../../model/importing/columns/keptMatches';
import { type PlanContent } from '../../workbook/layout/content';
import { type Figures } from '../atHand/figures';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type PlanAtHand } from '../atHand/usePlan';
import { useEscape } from '../atHand/useEscape';
import { BackButton } from '../look/BackButton';
import { stack } from '../look/theme';
import { ChooseSource } from './ChooseSource';
import { ImportSheet } from './ImportSheet';
import { type Source } from './source';

const useStyles = makeStyles({
  page: stack(tokens.spacingVerticalL),
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { ...typographyStyles.subtitle1, margin: '0' },
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly figures: Figures;
  readonly attempt: PlanAtHand['attempt'];
  readonly build: (content: PlanContent) => Promise<boolean>;
  readonly back: () => void;
}

/** Bring your own spreadsheet: choose it, match its columns, and add its rows to the plan. */
export function ImportPage({ figures, attempt, build, back }: Props): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const page = useEscape<HTMLDivElement>(back);
  const first = useRef<HTMLButtonElement>(null);
  const [source, choose] = useState<Source | null>(null);
  const [kept, setKept] = useState<readonly RememberedMatch[] | null>(null);
  useEffect(() => first.current?.focus(), [source]);
  useEffect(() => {
    // without what was remembered a sheet is matched as if for the first time
    void workbook.readMatches().then(setKept, () => setKept([]));
  }, [workbook]);
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.head}>
        <BackButton ref={first} back={source ? () => choose(null) : back} />
        <Link href="help.html#import" target="_blank">
          Help on this screen
        </Link>
      </div>
      {source && kept ? (
        <ImportSheet key={source.where} {...{ source, figures, kept, attempt, build, back }} />
      ) : (
        <>
          <h2 className={styles.title}>Import a spreadsheet</h2>
          <p className={styles.words}>
            Its columns are matched with the plan’s. Every number is read or listed, and the spreadsheet stays
            as it is.
          </p>
          <ChooseSource attempt={attempt} choose={choose} />
        </>
      )}
    </div>
  );
}
