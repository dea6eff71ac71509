import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { type Match } from '../../model/importing/columns/match';
import { type CloseName, type ColumnNames } from '../../model/importing/names';
import { comparable } from '../../model/table/heading';
import { ink, partTitle, stack } from '../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, margin: '0', color: ink.quiet, overflowWrap: 'anywhere' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly names: readonly ColumnNames[];
  readonly words: Match['words'];
  readonly answer: (words: Match['words']) => void;
}

/** So many are asked about, and listed, at once. */
const SHOWN = 4;

/** Names and words of the sheet that the plan does not have: the user says what they are. */
export function Names({ names, words, answer }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const unknown = names.filter(
    ({ close, fresh, known }) => close.length + fresh.length > 0 && known.length > 0,
  );
  if (unknown.length === 0) return null;
  const settle = (heading: string, settled: readonly CloseName[]) =>
    answer({
      ...words,
      [heading]: {
        ...words[heading],
        ...Object.fromEntries(settled.map(({ word, meant }) => [comparable(word), meant])),
      },
    });
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        Names
      </h3>
      {unknown.map(({ heading, known, isList, same, close, fresh }) => (
        <div key={heading} className={styles.part}>
          <p className={styles.words}>
            {`${heading}: ${same} of ${same + close.length + fresh.length} ${isList ? 'are words of the list' : 'names are in the plan'}.`}
          </p>
          {close.slice(0, SHOWN).map(({ word, meant }) => (
            <div key={word} className={styles.part}>
              <p className={styles.words}>
                {`Is “${word}” ${isList ? 'the list’s' : 'the plan’s'} `}
                <strong>{meant}</strong>?
              </p>
              <div className={styles.answers}>
                <Button
                  size="small"
                  aria-label={`Yes, ${word} is ${meant}`}
                  onClick={() => settle(heading, [{ word, meant }])}
                >
                  Yes, the same
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`No, ${word} is new`}
                  onClick={() => settle(heading, [{ word, meant: word }])}
                >
                  {isList ? 'No' : 'No, a new one'}
                </Button>
              </div>
            </div>
          ))}
          {close.length > 1 && (
            <Button size="small" onClick={() => settle(heading, close)}>
              {`Yes to all ${close.length}`}
            </Button>
          )}
          {isList
            ? fresh.slice(0, SHOWN).map((word) => (
                <Select
                  key={word}
                  size="small"
                  aria-label={`${heading} of ${word}`}
                  value=""
                  onChange={(_event, { value }) => value && settle(heading, [{ word, meant: value }])}
                >
                  <option value="">{`“${word}”: as it is`}</option>
                  {known.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </Select>
              ))
            : fresh.length > 0 && (
                <p className={styles.note}>
                  {`New: ${fresh.slice(0, SHOWN).join(', ')}${fresh.length > SHOWN ? ` and ${fresh.length - SHOWN} more` : ''}. The checks will list what the plan has no row for.`}
                </p>
              )}
        </div>
      ))}
    </section>
  );
}
