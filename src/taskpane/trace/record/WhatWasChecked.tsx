import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type KeptVersion } from '../../../excel/kept/keptVersions';
import { type SheetCell } from '../../atHand/figures';
import { useRemembered } from '../../atHand/useRemembered';
import { ink, partTitle, stack } from '../../look/theme';
import { dayInWords } from '../../atHand/days';
import { RecordCoverage } from './RecordCoverage';
import { SignOffForm } from './SignOffForm';
import { TickForm } from './TickForm';
import { TickRow } from './TickRow';
import { type KnownRecord, type KnownSignOff, type Recording } from './useAuditRecord';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, display: 'block', margin: '0', color: ink.quiet },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  button: { justifySelf: 'start' },
});

/** So many ticked cells are shown at once: the audit report has them all. */
const SHOWN = 50;

interface Props {
  readonly recording: Recording;
  readonly versions: readonly KeptVersion[];
  readonly go: (cell: SheetCell) => void;
}

/** "What has been checked?": the auditor's record, cell by cell, and how much of the workbook it covers. */
export function WhatWasChecked({ recording, versions, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const [by, setBy] = useRemembered('auditorName', (stored) => (typeof stored === 'string' ? stored : ''));
  const { count, known, tick, withdraw, look, sign } = recording;
  const open = known?.ticks.filter(needsLooking) ?? [];
  const covered = known?.coverage.filter(({ ticked, changed }) => ticked + changed > 0) ?? [];
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 className={styles.title} id={title}>
        What has been checked?
      </h2>
      <p className={styles.words}>
        Select cells and tick them. A tick goes with its cell and lapses when the cell shows something else.
        The record is kept in the workbook, where anyone who edits it can change it.
      </p>
      <TickForm by={by} setBy={setBy} tick={tick} />
      <div aria-live="polite">
        {count !== null && <p className={styles.words}>{summary(count, known)}</p>}
      </div>
      {covered.length > 0 && <RecordCoverage title={title} coverage={covered} />}
      {open.length > 0 && (
        <ul className={styles.list} aria-label="Ticked cells that need looking at">
          {open.slice(0, SHOWN).map((each) => (
            <li key={`${each.tick.sheetId} ${each.tick.row} ${each.tick.column}`}>
              <TickRow carried={each} go={go} withdraw={() => void withdraw(each.tick)} />
            </li>
          ))}
        </ul>
      )}
      {count !== null && count > 0 && (
        <Button className={styles.button} onClick={() => void look()}>
          {known ? 'Look again' : 'Show the record'}
        </Button>
      )}
      {versions.length > 0 && <SignOffForm versions={versions} by={by} sign={sign} />}
      {known?.signOffs.map((signed) => (
        <p key={`${signed.version} ${signed.by}`} className={styles.quiet}>
          {signedWords(signed)}
        </p>
      ))}
    </section>
  );
}

/** Questions are open until they are withdrawn, and what has changed is to be looked at again. */
const needsLooking = ({ tick, state }: KnownRecord['ticks'][number]): boolean =>
  tick.mark === 'queried' || state === 'changed' || state === 'gone';

const cells = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'cell' : 'cells'}`;

function summary(count: number, known: KnownRecord | null): string {
  if (count === 0) return 'No cell is ticked yet.';
  const changed = known?.ticks.filter(({ state }) => state === 'changed' || state === 'gone').length ?? 0;
  const queried = known?.ticks.filter(({ tick }) => tick.mark === 'queried').length ?? 0;
  const parts = [`${cells(count)} ticked`];
  if (queried > 0) parts.push(`${queried} queried`);
  if (changed > 0) parts.push(`${changed} changed since`);
  return `${parts.join(' · ')}.`;
}

const signedWords = ({ version, by, on, hash, holds }: KnownSignOff): string =>
  holds
    ? `${version} was signed off by ${by} on ${dayInWords(on)}. SHA-256 ${hash.slice(0, 12)}…`
    : `${version} was signed off by ${by} on ${dayInWords(on)}, but the version that is kept is not the one that was signed.`;
