import { type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { howExact } from '../../model/funding/howExact';
import { type Sum } from '../../model/funding/sum';
import { Unseen } from './Unseen';

const SIGNS = { 'at least': '≥', about: '≈' } as const;

const useStyles = makeStyles({
  illustrative: {
    display: 'inline-block',
    width: '0.6em',
    height: '0.6em',
    marginRight: '0.3em',
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralForeground3}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** Whether it rests on amounts that are made up for an example. */
export const isIllustrative = ({ quality }: Sum): boolean => quality === 'illustrative';

/** The sign before an amount as a picture writes it; '' before an exact one. */
export function signOf(sum: Sum): string {
  const words = howExact(sum);
  return words ? SIGNS[words] : '';
}

/** "≥" before an amount that may be more, "≈" before one that is not exact, a dashed outline before what is made up. */
export function AmountSign({ sum }: { readonly sum: Sum }): ReactElement | null {
  const styles = useStyles();
  const words = howExact(sum);
  return (
    <>
      {isIllustrative(sum) && (
        <>
          <span aria-hidden className={styles.illustrative} />
          <Unseen>{'illustrative, '}</Unseen>
        </>
      )}
      {words && (
        <>
          <span aria-hidden>{SIGNS[words]}</span>
          <Unseen>{`${words} `}</Unseen>
        </>
      )}
    </>
  );
}
