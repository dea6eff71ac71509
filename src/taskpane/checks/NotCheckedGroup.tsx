import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { NOT_CHECKED, type NotChecked } from '../../model/checks/notChecked';
import { type Figures, type SheetCell } from '../atHand/figures';
import { RowButton } from '../look/RowButton';
import { ink } from '../look/theme';

const useStyles = makeStyles({
  header: { paddingLeft: '0' },
  heading: { ...typographyStyles.body1Strong },
  count: { color: ink.quiet, fontWeight: tokens.fontWeightRegular },
  panel: { marginLeft: '0', marginRight: '0' },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  still: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  why: { display: 'block', ...typographyStyles.body1 },
  checks: { display: 'block', ...typographyStyles.caption1, color: ink.quiet },
});

interface Props {
  readonly notChecked: readonly NotChecked[];
  readonly cellAt: Figures['cellAt'];
  readonly go: (cell: SheetCell) => void;
}

/** The checks for which the plan gives nothing to go by, folded away: what is missing, and which checks want it. */
export function NotCheckedGroup({ notChecked, cellAt, go }: Props): ReactElement | null {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  if (notChecked.length === 0) return null;
  const count = notChecked.reduce((sum, { checks }) => sum + checks.length, 0);
  return (
    <Accordion collapsible>
      <AccordionItem value={NOT_CHECKED}>
        <AccordionHeader size="small" as="h2" button={{ className: styles.header }}>
          <span className={styles.heading}>
            {`${NOT_CHECKED} `}
            <span className={styles.count}>{count}</span>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ul className={styles.list} aria-label={NOT_CHECKED} {...arrows}>
            {notChecked.map(({ why, checks, place }) => {
              const cell = cellAt(place);
              const words = (
                <>
                  <span className={styles.why}>{why}</span>
                  <span className={styles.checks}>{checks.join('; ')}</span>
                </>
              );
              return (
                <li key={why}>
                  {cell ? (
                    <RowButton onClick={() => go(cell)}>{words}</RowButton>
                  ) : (
                    <div className={styles.still}>{words}</div>
                  )}
                </li>
              );
            })}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
