import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { partTitle, stack } from '../../look/theme';
import { useChangedSince } from '../../atHand/useChangedSince';
import { Changes } from './Changes';
import { CompareFile } from './CompareFile';
import { dayInWords } from '../../atHand/days';
import { SaveVersion } from './SaveVersion';
import { type Compared, type Versions } from './useVersions';
import { VersionRow } from './VersionRow';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  since: { ...typographyStyles.body1Strong, margin: '0', overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  again: { justifySelf: 'start' },
});

interface Props {
  readonly versions: Versions;
  readonly figures: Figures;
  readonly go: (cell: SheetCell) => void;
}

/** "What changed?": the versions that the workbook keeps, and what is otherwise now than in one of them or in a file. */
export function WhatChanged({ versions, figures, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { kept, compared, leftOut, save, compare, compareFile, discard } = versions;
  const outOfDate = useChangedSince(compared?.figures.reading ?? null, figures);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 className={styles.title} id={title}>
        What changed?
      </h2>
      {kept?.length === 0 && (
        <p className={styles.words}>
          Save a version, and later see what has changed since: which amounts, names, commitments and
          formulas, what is otherwise on other sheets, and what it does to the totals. It is kept in the
          workbook.
        </p>
      )}
      {kept !== null && kept.length > 0 && (
        <ul className={styles.list} aria-label="Versions">
          {kept.map((version) => (
            <li key={version.id}>
              <VersionRow
                version={version}
                compare={() => void compare(version)}
                discard={() => discard(version)}
              />
            </li>
          ))}
        </ul>
      )}
      <SaveVersion save={save} />
      <div aria-live="polite">{leftOut && <p className={styles.words}>{leftOut}</p>}</div>
      <CompareFile compare={compareFile} />
      {compared && (
        <div className={styles.part}>
          <h3 className={styles.since}>{sinceWords(compared)}</h3>
          <div aria-live="polite">
            <p className={styles.words}>{summary(compared, outOfDate)}</p>
            {compared.notCompared && <p className={styles.words}>{compared.notCompared}</p>}
          </div>
          {outOfDate && (
            <Button
              className={styles.again}
              size="small"
              onClick={() => void (compared.file ? compareFile(compared.file) : compare(compared.version))}
            >
              Compare again
            </Button>
          )}
          <Changes groups={compared.groups} cellAt={compared.figures.cellAt} go={go} />
        </div>
      )}
    </section>
  );
}

const sinceWords = ({ version: { name, date } }: Compared): string => `Since ${name}, ${dayInWords(date)}`;

function summary({ groups }: Compared, outOfDate: boolean): string {
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const found =
    count === 0
      ? 'Nothing has changed that means anything: no amount, no name, no formula.'
      : `${count.toLocaleString('en-GB')} ${count === 1 ? 'thing differs' : 'things differ'}.`;
  return outOfDate ? `${found} The workbook has changed since they were compared.` : found;
}
