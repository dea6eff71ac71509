/**
 * A file that cannot be opened. Its message is a sentence for the user: what is wrong, and what to do where
 * something can be done.
 */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}

/**
 * The refusal of a file that is not as it was saved.
 *
 * @param where what is wrong and in which part, without a full stop
 * @example
 * damaged('the sheet “Funding” is missing').message
 * // => "The file is damaged: the sheet “Funding” is missing. Open it in Excel, let Excel repair it, and save it again."
 */
export const damaged = (where: string): NotReadable =>
  new NotReadable(`The file is damaged: ${where}. Open it in Excel, let Excel repair it, and save it again.`);
