/** Why something failed, in a sentence for the person at the keyboard. */
export function failureWords(failure: unknown, file: string): string {
  const { code, message } = failure as { code?: string; message?: string };
  if (code === 'ENOENT') return `There is no file ${file}.`;
  if (code === 'EISDIR') return `${file} is a folder. Name the files in it, such as "${file}/*.xlsx".`;
  if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read.`;
  return message ?? String(failure);
}
