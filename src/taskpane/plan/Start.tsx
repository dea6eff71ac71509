import {
  Link,
  makeStyles,
  tokens,
  typographyStyles,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { Add20Regular, ArrowImport20Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { Suspense, useId, type ReactElement } from 'react';
import { loadedWhenShown } from '../frame/loadedWhenShown';
import { type PlanContent } from '../../workbook/layout/content';
import { RowButton } from '../look/RowButton';
import { ink, smallWords } from '../look/theme';

/** The examples hold whole plans: they are loaded where they are offered. */
const ExampleOffers = loadedWhenShown(async () => (await import('../newPlan/ExampleOffers')).ExampleOffers);

const useStyles = makeStyles({
  start: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  lead: { display: 'grid', gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle1, margin: '0' },
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  ways: { display: 'grid', gap: tokens.spacingVerticalS },
  way: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  icon: { display: 'flex', color: tokens.colorBrandForeground1 },
  said: { display: 'grid' },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.caption1, color: ink.quiet },
  foot: smallWords,
  inWords: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface Props {
  readonly newPlan: () => void;
  readonly importSheet: () => void;
  readonly openExample: (example: PlanContent) => void;
  /** Shows the screen that reviews any workbook's formulas. */
  readonly review: () => void;
}

/** The three ways into Poolbook while the workbook holds no table of a plan. */
export function Start({ newPlan, importSheet, openExample, review }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.start}>
      <div className={styles.lead}>
        <h2 className={styles.title}>Start a plan</h2>
        <p className={styles.words}>
          A plan shows what each partner puts in, what it pays for and which commitments it keeps.
        </p>
      </div>
      <div className={styles.ways}>
        <Way
          icon={<Add20Regular />}
          name="New plan"
          about="Choose the partners and the years. About 5 minutes to the first pool."
          go={newPlan}
        />
        <Way
          icon={<ArrowImport20Regular />}
          name="Use your own spreadsheet"
          about="Match its columns. Every number is read or listed."
          go={importSheet}
        />
      </div>
      <Suspense>
        <ExampleOffers openExample={openExample} />
      </Suspense>
      <p className={styles.foot}>
        Nothing is added to this workbook until you choose. Your figures stay in this workbook. Poolbook can
        also{' '}
        <Link as="button" inline className={styles.inWords} onClick={review}>
          review the formulas
        </Link>{' '}
        of a workbook without a plan.
      </p>
    </div>
  );
}

function Way({
  icon,
  name,
  about,
  go,
}: {
  readonly icon: ReactElement;
  readonly name: string;
  readonly about: string;
  readonly go: () => void;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const returnHere = useRestoreFocusTarget();
  return (
    <RowButton {...returnHere} className={styles.way} aria-describedby={id} onClick={go}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.said}>
        <span className={styles.name}>{name}</span>
        {/* what describes the button is no part of its name */}
        <span id={id} className={styles.about} aria-hidden>
          {about}
        </span>
      </span>
      <ChevronRight16Regular aria-hidden />
    </RowButton>
  );
}
