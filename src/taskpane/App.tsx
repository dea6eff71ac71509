import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { type PlanContent } from '../workbook/layout/content';
import { OpenWorkbookProvider, type OpenWorkbook } from './atHand/openWorkbook';
import { Pane } from './Pane';
import { page, themes } from './look/theme';

const usePage = makeStaticStyles(page);

interface Props {
  readonly workbook: OpenWorkbook;
  /** The example that the page's address asks for, if any. */
  readonly example: PlanContent | null;
}

/** The pane beside a workbook, in the looks of Office. */
export function App({ workbook, example }: Props): ReactElement {
  usePage();
  const [appearance, setAppearance] = useState(workbook.appearance);
  useEffect(() => workbook.onAppearanceChanged(setAppearance), [workbook]);
  return (
    <FluentProvider theme={themes[appearance]}>
      <OpenWorkbookProvider value={workbook}>
        <Pane example={example} />
      </OpenWorkbookProvider>
    </FluentProvider>
  );
}
