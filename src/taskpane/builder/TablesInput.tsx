import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { ink, smallWords } from '../look/theme';

const useStyles = makeStyles({
  label: { ...typographyStyles.body1, margin: '0' },
  wrong: { ...typographyStyles.caption1, margin: '0', color: ink.error },
  more: { paddingLeft: '0', minWidth: '0' },
  words: smallWords,
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
    ...typographyStyles.body1,
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
});

interface Props {
  /** The workbook's tables that are a plan's. */
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly choose: (names: readonly string[]) => void;
  readonly wrong: string | undefined;
}

/** The tables that a function is given: those that count in its answer, unless others are chosen. */
export function TablesInput({ names, chosen, choose, wrong }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const [open, setOpen] = useState(false);
  return (
    <div role="group" aria-labelledby={title}>
      <p className={styles.label} id={title}>
        Tables
      </p>
      {wrong !== undefined && (
        <p className={styles.wrong} role="alert">
          {wrong}
        </p>
      )}
      <Button
        className={styles.more}
        size="small"
        appearance="transparent"
        aria-expanded={open}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        onClick={() => setOpen(!open)}
      >
        {`${chosen.length} of ${names.length} tables`}
      </Button>
      {open ? (
        <div className={styles.list}>
          {names.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={chosen.includes(name)}
              onChange={(_event, { checked }) =>
                choose(names.filter((each) => (each === name ? checked === true : chosen.includes(each))))
              }
            />
          ))}
        </div>
      ) : (
        <p className={styles.words}>{chosen.join(', ')}</p>
      )}
    </div>
  );
}
