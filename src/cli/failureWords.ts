/**
 * Why something failed, in a sentence for the person at the keyboard.
 *
 * @param file the one that was asked for, where the failure does not say which it is of
 */
export function failureWords(failure: unknown, file: string): string {
  const { code, message, path = file } = failure as { code?: string; message?: string; path?: string };
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder. Name the files in it, such as "${path}/*.xlsx".`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read.`;
  return message ?? String(failure);
}
