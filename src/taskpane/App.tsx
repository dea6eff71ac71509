import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { OpenWorkbookProvider, type OpenWorkbook } from './openWorkbook';
import { Pane } from './Pane';
import { page, themes } from './theme';

const usePage = makeStaticStyles(page);

interface Props {
  readonly workbook: OpenWorkbook;
  /** Whether the page's address asks for the Coventry example. */
  readonly wantsExample: boolean;
}

/** The pane beside a workbook, in the looks of Office. */
export function App({ workbook, wantsExample }: Props): ReactElement {
  usePage();
  const [appearance, setAppearance] = useState(workbook.appearance);
  useEffect(() => workbook.onAppearanceChanged(setAppearance), [workbook]);
  return (
    <FluentProvider theme={themes[appearance]}>
      <OpenWorkbookProvider value={workbook}>
        <Pane wantsExample={wantsExample} />
      </OpenWorkbookProvider>
    </FluentProvider>
  );
}
