import { type ReactElement } from 'react';
import { type Sum } from '../../model/funding/sum';
import { Unseen } from './Unseen';

const SIGNS = { 'at least': '≥', about: '≈' } as const;

/** What is said before an amount that is not exact: it may be more, or it rests on a rounded figure. */
export const howExact = ({ atLeast, quality }: Sum): keyof typeof SIGNS | null =>
  atLeast ? 'at least' : quality && quality !== 'exact' ? 'about' : null;

/** The sign before an amount as a picture writes it; '' before an exact one. */
export function signOf(sum: Sum): string {
  const words = howExact(sum);
  return words ? SIGNS[words] : '';
}

/** "≥" before an amount that may be more, "≈" before one that is not exact. */
export function AmountSign({ sum }: { readonly sum: Sum }): ReactElement | null {
  const words = howExact(sum);
  if (!words) return null;
  return (
    <>
      <span aria-hidden>{SIGNS[words]}</span>
      <Unseen>{`${words} `}</Unseen>
    </>
  );
}
