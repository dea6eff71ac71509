import {
  Button,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode } from 'react';
import { justNarrowPane, narrowestPane, outOfDate as outOfDateLook, sizes } from '../look/theme';
import { Unseen } from '../look/Unseen';
import { readScreen, SCREENS, type Screen } from './screens';

/** Words alone: icons would cost a narrow pane a third of its width. */
const TABS: Readonly<Record<Screen, string>> = {
  plan: 'Plan',
  scenarios: 'Scenarios',
  checks: 'Checks',
  trace: 'Trace',
  report: 'Report',
};

/** The most that the tab of the checks counts: with more digits the last tab would go on in a second line. */
const MOST_COUNTED = 99;

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    height: sizes.fullHeight,
  },
  top: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
  },
  name: {
    ...typographyStyles.subtitle2,
    flexGrow: 1,
    minWidth: '0',
    margin: '0',
    minHeight: tokens.lineHeightBase400,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  tabs: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'clip', // the line beneath a tab slides from afar where the page is enlarged
  },
  // at 200% in a narrow pane a second line, rather than a tab that is cut off
  list: { flexWrap: 'wrap', flexShrink: 1, minWidth: '0' },
  noTabs: { paddingBottom: tokens.spacingVerticalM },
  tab: {
    [justNarrowPane]: {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
      '::before': { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
      '::after': { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
    },
    [narrowestPane]: {
      paddingLeft: tokens.spacingHorizontalXXS,
      paddingRight: tokens.spacingHorizontalXXS,
      '::before': { left: tokens.spacingHorizontalXXS, right: tokens.spacingHorizontalXXS },
      '::after': { left: tokens.spacingHorizontalXXS, right: tokens.spacingHorizontalXXS },
    },
  },
  count: {
    ...typographyStyles.caption1,
    marginInlineStart: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    // two digits in the pane as it opens, with all tabs on one line
    [justNarrowPane]: {
      marginInlineStart: tokens.spacingHorizontalXXS,
      padding: `0 ${tokens.spacingHorizontalXXS}`,
    },
    [narrowestPane]: { marginInlineStart: '0', padding: `0 ${tokens.spacingHorizontalXXS}` },
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
  // three signs there too, on one line in the widest letters
  many: {
    [justNarrowPane]: { marginInlineStart: tokens.strokeWidthThin, padding: '0' },
    [narrowestPane]: { padding: '0' },
  },
  asOf: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    paddingRight: tokens.spacingHorizontalM,
  },
  screen: { overflowY: 'auto', padding: tokens.spacingHorizontalM },
  outOfDate: outOfDateLook,
});

interface Props {
  readonly planName: string;
  /** False before there is a plan: there is nothing to go to. */
  readonly hasTabs: boolean;
  /** The figures shown are those of an earlier reading. */
  readonly outOfDate: boolean;
  /** How many findings are more than notes. */
  readonly wrong: number;
  readonly screen: Screen;
  readonly show: (screen: Screen) => void;
  /** The scenario under which all screens show the plan. */
  readonly picker: ReactNode;
  readonly status: ReactNode;
  /** Opens the help on the screen. */
  readonly help: () => void;
  readonly children: ReactNode;
}

/** The frame of every screen: the plan's name, the tabs, the screen, the status line. */
export function Frame({
  planName,
  hasTabs,
  outOfDate,
  wrong,
  screen,
  show,
  picker,
  status,
  help,
  children,
}: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header>
        <div className={styles.top}>
          <h1 className={styles.name}>{planName || <Unseen>Poolbook</Unseen>}</h1>
          <Button
            appearance="subtle"
            icon={<QuestionCircle20Regular />}
            aria-label="Help on this screen"
            title="Help on this screen"
            onClick={help}
          />
        </div>
        {picker}
        <div className={mergeClasses(styles.tabs, !hasTabs && styles.noTabs)}>
          {hasTabs && (
            <TabList
              selectedValue={screen}
              className={styles.list}
              onTabSelect={(_event, { value }) => show(readScreen(value))}
              aria-label="Screens"
            >
              {SCREENS.map((each) => (
                <Tab
                  key={each}
                  className={styles.tab}
                  id={`tab-${each}`}
                  value={each}
                  aria-controls="screen"
                  {...(each === 'checks' && wrong > 0 && { 'aria-describedby': 'to-look-at' })}
                >
                  {TABS[each]}
                  {each === 'checks' && wrong > 0 && (
                    <span
                      className={mergeClasses(styles.count, wrong > MOST_COUNTED && styles.many)}
                      aria-hidden
                    >
                      {wrong > MOST_COUNTED ? `${MOST_COUNTED}+` : wrong}
                    </span>
                  )}
                </Tab>
              ))}
            </TabList>
          )}
          <span id="to-look-at" hidden>{`${wrong.toLocaleString('en-GB')} to look at`}</span>
          {outOfDate && <span className={styles.asOf}>as of the last good reading</span>}
        </div>
      </header>
      <main className={mergeClasses(styles.screen, outOfDate && styles.outOfDate)}>
        <div id="screen" {...(hasTabs && { role: 'tabpanel', 'aria-labelledby': `tab-${screen}` })}>
          {children}
        </div>
      </main>
      {status}
    </div>
  );
}
