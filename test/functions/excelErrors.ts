/** Excel's own error class, as far as a custom function uses it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Puts it where Excel puts it. */
export const excelErrors = () => {
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError } });
};

/** The error that a cell would show, and its sentence. */
export const failure = (work: () => unknown): { code: string; message: string } => {
  try {
    return { code: 'no error', message: JSON.stringify(work()) };
  } catch (error) {
    const { code, message } = error as ExcelError;
    return { code, message };
  }
};
