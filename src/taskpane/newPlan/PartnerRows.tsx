import { Button, Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { type ReactElement } from 'react';
import { type TodaysBody } from '../../workbook/todaysBodies';
import { type Nation } from '../../model/pools/law/nationOfBasis';
import { ink, narrowPane } from '../look/theme';
import { bodyNamed } from './bodyNamed';

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: '0',
    padding: '0',
    border: 'none',
    minWidth: '0',
  },
  title: { ...typographyStyles.body1, padding: '0', marginBottom: tokens.spacingVerticalXXS },
  hint: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalXS,
    [narrowPane]: { gridTemplateColumns: 'minmax(0, 1fr) auto', marginBottom: tokens.spacingVerticalXS },
  },
  kind: { minWidth: '0', [narrowPane]: { gridColumnStart: 1, gridColumnEnd: 'span 2', gridRowStart: 2 } },
  field: { minWidth: '0' },
});

/** A partner as it is being entered. */
export interface PartnerEntry {
  readonly name: string;
  /** Its kind of body; '' where none was picked. */
  readonly body: string;
  /** It was picked, so that the name does not change it. */
  readonly picked: boolean;
}
export const NO_PARTNER: PartnerEntry = { name: '', body: '', picked: false };

interface Props {
  readonly partners: readonly PartnerEntry[];
  /** The kinds of bodies that there are in the plan’s first year. */
  readonly bodies: readonly TodaysBody[];
  readonly nation: Nation;
  readonly change: (partners: readonly PartnerEntry[]) => void;
}

/** The partners of a new plan: a name and a kind of today's bodies each, which the name proposes; one blank row more. */
export function PartnerRows({ partners, bodies, nation, change }: Props): ReactElement {
  const styles = useStyles();
  const shown = partners.at(-1)?.name === '' ? partners : [...partners, NO_PARTNER];
  const set = (at: number, part: Partial<PartnerEntry>) =>
    change(shown.map((entry, i) => (i === at ? { ...entry, ...part } : entry)));
  const kindOf = (name: string) => {
    const kind = bodyNamed(name, nation);
    return bodies.some(({ body }) => body === kind) ? kind : '';
  };
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.title}>Partners</legend>
      <p className={styles.hint}>Name and kind. You can add more later.</p>
      {shown.map(({ name, body, picked }, at) => (
        <div key={at} className={styles.row}>
          <Input
            className={styles.field}
            aria-label={`Partner ${at + 1}`}
            placeholder={at === 0 ? 'Alderbrook Council' : undefined}
            value={name}
            onChange={(_event, { value }) =>
              set(at, { name: value, ...(picked ? {} : { body: kindOf(value) }) })
            }
          />
          <Select
            className={styles.kind}
            aria-label={`Kind of partner ${at + 1}`}
            value={body}
            onChange={(_event, { value }) => set(at, { body: value, picked: value !== '' })}
          >
            <option value="">Choose</option>
            {bodies.map(({ body: each }) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
          {name !== '' && (
            <Button
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={`Remove ${name}`}
              onClick={() => change(shown.filter((_, i) => i !== at))}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
