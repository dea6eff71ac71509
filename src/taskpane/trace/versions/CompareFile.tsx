import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

const useStyles = makeStyles({ chooser: { display: 'none' } });

interface Props {
  readonly compare: (file: File) => Promise<boolean>;
}

/** Asks for an .xlsx file with which this workbook is compared; the file is read here and sent nowhere. */
export function CompareFile({ compare }: Props): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button onClick={() => input.current?.click()}>Compare with a file</Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        className={styles.chooser}
        aria-label="File to compare with"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ''; // the same file may be asked for again
          if (file) void compare(file);
        }}
      />
    </div>
  );
}
