import { type Answer, ask } from './ask';
import { copyName } from './fileName';
import { canPickWhere, download, mayWrite, pickWhere, writeFile } from './fileSystem';
import { type FileOnDisk } from './keptPlan';

/** Where a workbook is saved. */
export type Target =
  | { readonly to: 'file'; readonly file: FileOnDisk }
  | { readonly to: 'new file'; readonly handle: FileSystemFileHandle; readonly name: string }
  | { readonly to: 'downloads'; readonly name: string };

const COPY: readonly Answer<'copy'>[] = [{ word: 'copy', label: 'Save a copy' }];
const COPY_OR_REPLACE: readonly Answer<'copy' | 'replace'>[] = [
  ...COPY,
  { word: 'replace', label: 'Replace the file' },
];

/**
 * Where “Save” saves: the file itself where that loses nothing of what is in it, else a place that the user picks.
 * Null where she changes her mind.
 *
 * @param lost what saving over the file would lose
 */
export async function whereToSave(name: string, file: FileOnDisk | null): Promise<Target | null> {
  if (!file) return anotherPlace(name);
  if (file.lost.length > 0) {
    const answer = await ask(
      `Save a copy of ${name}?`,
      [`The file holds what Poolbook cannot keep: ${file.lost.join(', ')}.`, 'The file stays as it is.'],
      COPY,
    );
    return answer && anotherPlace(copyName(name, 'copy'));
  }
  if (!(await mayWrite(file.handle))) return anotherPlace(name);
  if (!(await changedElsewhere(file))) return { to: 'file', file };
  const answer = await ask(
    `Replace ${name}?`,
    ['The file has been changed by another program since it was opened or saved here.'],
    COPY_OR_REPLACE,
  );
  if (answer === 'replace') return { to: 'file', file };
  return answer && anotherPlace(copyName(name, 'copy'));
}

/** A file of its own: where the user picks, or among the downloads where the browser lets no page pick. */
export async function anotherPlace(name: string): Promise<Target | null> {
  if (!canPickWhere()) return { to: 'downloads', name };
  const handle = await pickWhere(name);
  return handle && { to: 'new file', handle, name: handle.name };
}

/** Whether the file is not as this page knows it. One that is not there any more is written again. */
async function changedElsewhere({ handle, modifiedAt }: FileOnDisk): Promise<boolean> {
  try {
    return (await handle.getFile()).lastModified !== modifiedAt;
  } catch {
    return false;
  }
}

/**
 * Writes a workbook.
 *
 * @returns the file that can be written to from now on, null for a download
 */
export async function write(target: Target, bytes: Uint8Array): Promise<FileOnDisk | null> {
  if (target.to === 'downloads') {
    download(target.name, bytes);
    return null;
  }
  const handle = target.to === 'file' ? target.file.handle : target.handle;
  return { handle, modifiedAt: await writeFile(handle, bytes), lost: [] };
}
