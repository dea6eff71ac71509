import { isSeverity } from './severities';
import { type FindingFilter } from './shownFindings';

/** How the Checks screen was left. */
export interface ChecksChoices {
  readonly filter: FindingFilter;
}

export const EVERYTHING: FindingFilter = { severities: [], text: '', onlyNew: false };

const list = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);
const field = (stored: unknown, name: string): unknown =>
  typeof stored === 'object' && stored !== null
    ? (stored as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Makes choices of whatever was stored; what is not recognised is left out. */
export function readChecksChoices(stored: unknown): ChecksChoices {
  const filter = field(stored, 'filter');
  const text = field(filter, 'text');
  return {
    filter: {
      severities: list(field(filter, 'severities')).filter(isSeverity),
      text: typeof text === 'string' ? text : '',
      // what was new then is not new now
      onlyNew: false,
    },
  };
}
