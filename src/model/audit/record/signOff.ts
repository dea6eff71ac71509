import { sha256 } from '../../certificate/sha256';
import { type AuditRecord, type SignOff } from './auditRecord';

/**
 * The sign-off of a version as it is kept.
 *
 * @param text of the version, as it was saved
 * @throws where nobody signs
 *
 * @example
 * signOff('June', '{}', 'AW', '2010-06-30').hash.slice(0, 8) // => "44136fa3"
 */
export function signOff(version: string, text: string, by: string, on: string): SignOff {
  if (by.trim() === '') throw new Error('Enter your name or initials: the record says who signed off.');
  return { version, hash: sha256(text), by: by.trim(), on };
}

/**
 * A record with a sign-off in place of an earlier one of the same version by the same person.
 *
 * @example
 * withSignOff({ ticks: [], signOffs: [] }, { version: 'June', hash: 'ab', by: 'AW', on: '2010-06-30' }).signOffs.length // => 1
 */
export const withSignOff = (record: AuditRecord, signed: SignOff): AuditRecord => ({
  ...record,
  signOffs: [
    ...record.signOffs.filter(({ version, by }) => version !== signed.version || by !== signed.by),
    signed,
  ],
});

/**
 * Whether a version is still the one that was signed off.
 *
 * @example
 * isSigned({ version: 'June', hash: '', by: 'AW', on: '2010-06-30' }, '{}') // => false
 */
export const isSigned = ({ hash }: SignOff, text: string): boolean => sha256(text) === hash;
