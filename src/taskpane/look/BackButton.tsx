import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { type ReactElement, type Ref } from 'react';

const useStyles = makeStyles({
  // its words are below the page's edge, and its own edge is outside
  back: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly back: () => void;
  /** For a page that gives it the keyboard when it opens. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Leads from a page to where it was opened. */
export function BackButton({ back, ref }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Button
      ref={ref}
      className={styles.back}
      size="small"
      appearance="subtle"
      icon={<ArrowLeft16Regular />}
      onClick={back}
    >
      Back
    </Button>
  );
}
