import { Accordion, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useMemo, type ReactElement } from 'react';
import { type Figures, type SheetCell } from '../atHand/figures';
import { EVERYTHING, type ChecksChoices } from './checksChoices';
import { FindingFilterBar } from './FindingFilterBar';
import { FindingGroup } from './FindingGroup';
import { NotCheckedGroup } from './NotCheckedGroup';
import { countBySeverity } from './severities';
import { groupByCheck, matchingFindings, ofSeverity } from './shownFindings';

const useStyles = makeStyles({
  screen: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  words: { ...typographyStyles.body1, margin: '0' },
  shown: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly figures: Figures;
  readonly choices: ChecksChoices;
  readonly choose: (choices: ChecksChoices) => void;
  readonly go: (cell: SheetCell) => void;
}

/**
 * Every finding under its check, filtered by severity and words; a click selects the cell. Below them, folded away,
 * what is not checked and why.
 */
export const ChecksScreen = memo(function ChecksScreen({
  figures,
  choices,
  choose,
  go,
}: Props): ReactElement {
  const styles = useStyles();
  const { findings, notChecked, cellAt } = figures;
  const { filter, folded } = choices;
  const matching = useMemo(() => matchingFindings(findings, filter.text), [findings, filter.text]);
  const shown = useMemo(() => ofSeverity(matching, filter.severities), [matching, filter.severities]);
  const groups = useMemo(() => groupByCheck(shown), [shown]);
  if (figures.tables.length === 0)
    return <p className={styles.words}>There is no plan to check yet: begin one on the Plan screen.</p>;
  const idle = <NotCheckedGroup notChecked={notChecked} cellAt={cellAt} go={go} />;
  if (findings.length === 0)
    return (
      <div className={styles.screen}>
        <p className={styles.words}>
          {notChecked.length > 0
            ? 'Every check that has something to go by holds: nothing needs looking at.'
            : 'Every check holds: nothing needs looking at.'}
        </p>
        {idle}
      </div>
    );

  const open = groups.map(({ check }) => check).filter((check) => !folded.includes(check));
  const fold = (nowOpen: readonly unknown[]) => {
    const elsewhere = folded.filter((check) => !groups.some((group) => group.check === check));
    const closed = groups.map(({ check }) => check).filter((check) => !nowOpen.includes(check));
    choose({ ...choices, folded: [...elsewhere, ...closed] });
  };
  const showEverything = () => choose({ ...choices, filter: EVERYTHING });
  return (
    <div className={styles.screen}>
      <FindingFilterBar
        filter={filter}
        choose={(next) => choose({ ...choices, filter: next })}
        counts={countBySeverity(matching)}
      />
      <div className={styles.shown} aria-live="polite">
        {countShown(shown.length, findings.length)}
      </div>
      {shown.length === 0 && (
        <div>
          <p className={styles.words}>No finding matches.</p>
          <Button appearance="subtle" onClick={showEverything}>
            Show everything
          </Button>
        </div>
      )}
      <Accordion
        multiple
        collapsible
        navigation="linear"
        openItems={open}
        onToggle={(_event, { openItems }) => fold(openItems)}
      >
        {groups.map((group) => (
          <FindingGroup key={group.check} group={group} cellAt={cellAt} go={go} />
        ))}
      </Accordion>
      {idle}
    </div>
  );
});

function countShown(shown: number, all: number): string {
  const findings = `${all.toLocaleString('en-GB')} ${all === 1 ? 'finding' : 'findings'}`;
  return shown === all ? findings : `${shown.toLocaleString('en-GB')} of ${findings} shown`;
}
