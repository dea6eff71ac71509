/** An error that reaches the add-in as an OfficeExtension.Error with Excel's own code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new ApiError('ItemNotFound', "The requested resource doesn't exist.");

export const alreadyExists = () =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

/** A member that Excel has and the stand-in has not: refused by its full name, never passed over. */
export const apiNotFound = (member: string) => new ApiError('ApiNotFound', `ApiNotFound: ${member}`);

/** A value that Excel would take for a member that the stand-in has, but which the stand-in cannot honour. */
export const notImplemented = (what: string) =>
  new ApiError('NotImplemented', `The stand-in for Excel cannot do this: ${what}`);
