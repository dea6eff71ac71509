/** A book that Excel would call damaged. Its message says what is wrong with it, at most five faults. */
export class NotWritable extends Error {
  override readonly name = 'NotWritable';
  constructor(readonly faults: readonly string[]) {
    const more = faults.length > 5 ? ` and ${faults.length - 5} more` : '';
    super(`The workbook cannot be saved as .xlsx: ${faults.slice(0, 5).join('; ')}${more}.`);
  }
}
