import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { sheetName } from '../../workbook/layout/suffix';
import { useAfterQuestion } from '../atHand/useAfterQuestion';

const useStyles = makeStyles({ words: { display: 'grid', gap: tokens.spacingVerticalM } });

interface Props {
  /** Names that the plan needs and that are taken. */
  readonly taken: readonly string[];
  /** The number under which all names are free. */
  readonly suffix: string;
  /** Whether the workbook holds a plan already. */
  readonly hasPlan: boolean;
  readonly failure: string | null;
  readonly busy: boolean;
  readonly buildBeside: () => void;
  readonly cancel: () => void;
}

/** So many names are listed; the rest are counted. */
const LISTED = 4;
/** The sheet that stands for all in the sentence. */
const SHOWN_SHEET = 'Funding';

const listed = (names: readonly string[]): string => {
  const more = names.length - LISTED;
  const shown = more > 1 ? [...names.slice(0, LISTED), `${more} more`] : names;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(shown);
};

/** Asks before a plan is built beside something that has its names. */
export function NamesTakenDialog({
  taken,
  suffix,
  hasPlan,
  failure,
  busy,
  buildBeside,
  cancel,
}: Props): ReactElement {
  const styles = useStyles();
  useAfterQuestion();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => open || cancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>These names are taken</DialogTitle>
          <DialogContent className={styles.words}>
            <span>
              {`The plan’s sheets cannot have their usual names: ${listed(taken)} ${taken.length === 1 ? 'is' : 'are'} there already and will stay as ${taken.length === 1 ? 'it is' : 'they are'}.`}
            </span>
            <span>{`The plan can be added, with its sheets numbered: ${sheetName(SHOWN_SHEET, suffix)} and so on.`}</span>
            {hasPlan && (
              <span>
                A workbook holds one plan: the checks would point to every table that is there twice. Two
                plans are better kept in two workbooks.
              </span>
            )}
            {failure && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{failure}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={buildBeside} disabledFocusable={busy}>
              Add beside
            </Button>
            <Button onClick={cancel}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
