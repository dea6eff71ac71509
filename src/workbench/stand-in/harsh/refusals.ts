import { ApiError } from '../protocol/apiError';
import { type HostObject } from '../protocol/hostObject';
import { type Session } from '../session';
import { NOT_UNDOABLE } from './notUndoable';

/** Methods that leave what they are called on as it was. */
const READS = /^(get|load|select|activate|_)/;
/** What asks for the user's selection. */
const SELECTION = ['getActiveCell', 'getSelectedRange'];

/**
 * Refuses what Excel would refuse of a change or a call.
 *
 * @param member its name, with a small letter
 * @param grouped whether it belongs to a run with `mergeUndoGroup`
 * Errors: UndoNotSupported, AccessDenied, InvalidSelection, GeneralException.
 */
export function refuse(session: Session, object: HostObject, member: string, grouped: boolean): void {
  const { harsh, situation } = session;
  const name = `${object.$type}.${member}`;
  if (situation.otherWorkbookInFront && SELECTION.includes(member))
    throw new ApiError('InvalidSelection', 'The current selection is invalid for this operation.');
  if (READS.test(member)) return;
  if (situation.otherWorkbookInFront && member === 'add')
    throw new ApiError('GeneralException', 'There was an internal error while processing the request.');
  const sheet = (object as { $sheet?: { getSheetId(): string } }).$sheet;
  if (sheet && situation.protectedSheets.has(sheet.getSheetId()))
    throw new ApiError('AccessDenied', 'You cannot perform the requested operation.');
  if (harsh.undoGroupsRefuse && grouped && NOT_UNDOABLE.has(name))
    throw new ApiError(
      'UndoNotSupported',
      `The operation ${name} does not support undo and cannot be grouped.`,
    );
}
