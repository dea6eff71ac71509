import { ErrorType, ErrorValueObject } from '@univerjs/engine-formula';

/** CustomFunctions.ErrorCode and the error that a cell shows for it. */
const ERRORS: Readonly<Record<string, ErrorType>> = {
  '#VALUE!': ErrorType.VALUE,
  '#N/A': ErrorType.NA,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#NUM!': ErrorType.NUM,
  '#NULL!': ErrorType.NULL,
  '#NAME?': ErrorType.NAME,
  '#REF!': ErrorType.REF,
};

/** An error cell as a custom function receives it, in the shape of CustomFunctions.Error. */
export interface ErrorArgument {
  readonly code: string;
  readonly message: string;
}
export const errorArgument = (type: string): ErrorArgument => ({ code: type, message: '' });

/** An error cell as a data type. */
export interface ErrorDataType {
  readonly type: 'Error';
  readonly basicType: 'Error';
  readonly basicValue: string;
}
export const errorDataType = (type: string): ErrorDataType => ({
  type: 'Error',
  basicType: 'Error',
  basicValue: type,
});

/** What a cell shows until its function answers; the engine has no such error of its own. */
export const BUSY = '#BUSY!' as ErrorType;

/** Fails a call whose function takes no error cells. */
export class ErrorInArgument extends Error {
  constructor(readonly type: ErrorType) {
    super(type);
  }
}

/** What is known of an error that a function threw or returned. Its class lives in the frame: only its shape counts. */
export interface Failure {
  readonly type: ErrorType;
  readonly message: string;
}
export function failureOf(error: unknown): Failure {
  if (error instanceof ErrorInArgument) return { type: error.type, message: '' };
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const type = ERRORS[String(code)];
  if (!type) console.warn('custom function:', error);
  return { type: type ?? ErrorType.VALUE, message: message ? String(message) : '' };
}

export const errorValue = (type: ErrorType): ErrorValueObject => ErrorValueObject.create(type);
