import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type WhyError } from '../../../model/trace/why/whyError';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: '0',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  fault: {
    color: 'inherit',
    backgroundColor: tokens.colorStatusWarningBackground2,
    borderRadius: tokens.borderRadiusSmall,
    // seen where the system forces its colours
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationThickness: tokens.strokeWidthThin,
    textUnderlineOffset: tokens.spacingVerticalXXS,
  },
});

/** A formula with the argument at fault marked. */
export function FormulaMarked({ formula, fault }: Pick<WhyError, 'formula' | 'fault'>): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.formula}>
      <code>
        {formula.slice(0, fault?.from ?? formula.length)}
        {fault && <mark className={styles.fault}>{fault.text}</mark>}
        {fault && formula.slice(fault.to)}
      </code>
    </p>
  );
}
