import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type OfficeAppearance } from '../excel/pane/officeTheme';
import { page, themes } from './look/theme';

const usePage = makeStaticStyles(page);
const useStyles = makeStyles({
  reasons: { display: 'grid', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
});

interface Props {
  readonly appearance: OfficeAppearance;
  /** Each a sentence: what is missing and what helps. */
  readonly reasons: readonly string[];
}

/** What is shown in place of the pane where it cannot work. */
export function Unusable({ appearance, reasons }: Props): ReactElement {
  usePage();
  const styles = useStyles();
  return (
    <FluentProvider theme={themes[appearance]}>
      <main className={styles.reasons}>
        {reasons.map((reason) => (
          <MessageBar key={reason} intent="warning" layout="multiline">
            <MessageBarBody>{reason}</MessageBarBody>
          </MessageBar>
        ))}
      </main>
    </FluentProvider>
  );
}
