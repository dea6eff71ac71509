/** What Excel refuses, as a sentence for the user: what is wrong, where, what to do. */

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    'A cell is being edited. Press Enter to finish it, or Escape to leave it, then try again.',
  AccessDenied:
    'The sheet or workbook is protected. Take the protection off (Review, Unprotect), then try again.',
  ItemNotFound:
    'A sheet, table or name that was needed is gone: it may have been deleted or renamed. Look at the workbook, then try again.',
  InvalidReference:
    'A cell that was needed is gone: it may have been deleted. Look at the workbook, then try again.',
  ItemAlreadyExists: 'The workbook has something of that name already. Choose another name, then try again.',
  ResponsePayloadSizeLimitExceeded:
    'The tables are too large for Excel to hand over at once. Delete their empty rows, then try again.',
  RequestPayloadSizeLimitExceeded: 'That is more than Excel takes at once. Write fewer rows, then try again.',
  OperationCellsExceedLimit:
    'That is more cells than Excel takes at once. Work on fewer rows, then try again.',
  RangeExceedsLimit: 'That is more cells than Excel takes at once. Work on fewer rows, then try again.',
  InactiveWorkbook: 'The workbook is not the one in front. Click in it, then try again.',
  InvalidSelection:
    'Another workbook is in front, or what is selected is no cell. Click in this workbook, then try again.',
  UndoNotSupported:
    'Excel cannot make one step to undo of this. Try again; if it happens again, please report it.',
  FilteredRangeConflict: 'A filter hides rows that have to be written. Clear the filter, then try again.',
  MergedRangeConflict:
    'There are merged cells where a table has to be written. Unmerge them, then try again.',
  InsertDeleteConflict:
    'Something else on the sheet is in the way of the new cells. Move it, then try again.',
  NonBlankCellOffSheet:
    'There is no room: filled cells would be pushed off the sheet. Make room, then try again.',
  UnsupportedSheet: 'That is a chart sheet, which holds no cells. Go to a worksheet, then try again.',
  ApiNotFound:
    'This version of Excel is missing something that Poolbook uses. Update Excel, or use Excel on the web.',
  RequestAborted: 'Excel broke the work off. Try again.',
  ServiceNotAvailable: 'Excel cannot be reached. Check the connection, then try again.',
  ActivityLimitReached: 'Excel is too busy to answer. Wait a moment, then try again.',
};
const UNFORESEEN =
  'Excel could not do that. Bring this workbook to the front and try again; if it happens again, please report it with the words in brackets';

/** The names of errors that the language raises: a fault of Poolbook's own, not of the workbook. */
const OWN_FAULTS = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];
const OWN_FAULT =
  'Poolbook made a mistake of its own; look at the workbook, then try again; if it happens again, please report it with the words in brackets';

/**
 * A failure that is known keeps its sentence, and one that is not keeps the code and the message that Excel gave.
 * An error made by Poolbook itself is a sentence already.
 */
export function sentenceOf(failure: unknown): string {
  const code = failure instanceof Error && isSentence(failure) ? null : codeOf(failure);
  const message = failure instanceof Error || isSpeaking(failure) ? failure.message : String(failure);
  if (failure instanceof Error && OWN_FAULTS.includes(failure.name)) return `${OWN_FAULT} (${message}).`;
  if (code === null) return message;
  const sentence = SENTENCES[code];
  const details = code === 'ApiNotFound' ? ` (${message})` : '';
  return sentence ? sentence + details : `${UNFORESEEN} (${code}: ${message}).`;
}

/**
 * The code of an error of Excel's, or null. An error may come from another frame, so that it is judged by what it
 * carries and not by its class.
 */
export function codeOf(failure: unknown): string | null {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return null;
  return typeof failure.code === 'string' || typeof failure.code === 'number' ? String(failure.code) : null;
}

/** An error of Poolbook's own that says already what Excel's code means. */
const isSentence = (failure: Error): boolean => 'isSentence' in failure && failure.isSentence === true;

const isSpeaking = (failure: unknown): failure is { readonly message: string } =>
  typeof failure === 'object' &&
  failure !== null &&
  'message' in failure &&
  typeof failure.message === 'string';
