import { type Finding } from '../../model/findings/finding';

/** What was found when somebody last looked. */
export interface Look {
  /** Such as 2026-05-04. */
  readonly on: string;
  /** Short marks of the findings, in no order. */
  readonly found: readonly string[];
}

/** The latest looks of each plan by its name; of old ones nothing is kept. */
export type Looks = Readonly<Record<string, Look>>;
const PLANS = 8;
const FINDINGS = 2000;

/** A finding is the same one while it is about the same, whatever amount it gives. */
export const markOf = ({ check, subject, year }: Finding): string => {
  let hash = 0x811c9dc5;
  for (const letter of `${check}\n${subject}\n${year}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};

export const lookAt = (findings: readonly Finding[], on: string): Look => ({
  on,
  found: [...new Set(findings.map(markOf))].slice(0, FINDINGS),
});

/** The looks with one more, without those of the plans that were not looked at for longest. */
export const withLook = (looks: Looks, plan: string, look: Look): Looks => {
  const others = Object.entries(looks).filter(([name]) => name !== plan);
  return Object.fromEntries([...others.slice(1 - PLANS), [plan, look]]);
};

/** Makes looks of whatever was stored; what is not one is left out. */
export function readLooks(stored: unknown): Looks {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Look] => {
      const look: Partial<Look> | null = entry[1] as Partial<Look> | null;
      return typeof look?.on === 'string' && Array.isArray(look.found);
    }),
  );
}
