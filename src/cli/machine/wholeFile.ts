import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { NotUnderstood } from '../command';

/** A file that is written piece by piece and takes its place once it is whole: until then what was there stays. */
export interface WholeFile {
  readonly append: (bytes: Uint8Array) => void;
  /** Puts it in its place. */
  readonly end: () => void;
  /** Leaves everything as it was. */
  readonly drop: () => void;
}

/**
 * Begins a file.
 *
 * @throws with a sentence where it cannot be written; so do the steps that follow, and leave everything as it was
 */
export function beginFile(name: string): WholeFile {
  const at = placeOf(name);
  const place = at.isFile
    ? path.join(path.dirname(at.path), `.${path.basename(at.path)}.${process.pid}.part`)
    : at.path;
  const said = <T>(step: () => T): T => {
    try {
      return step();
    } catch (failure) {
      throw new NotUnderstood(whyNotWritten(name, failure));
    }
  };
  const file = said(() => openSync(place, 'w'));
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const drop = () => {
    close();
    if (at.isFile) rmSync(place, { force: true });
  };
  const orDrop = (step: () => void) => {
    try {
      said(step);
    } catch (failure) {
      drop();
      throw failure;
    }
  };
  return {
    append: (bytes) =>
      orDrop(() => {
        for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
      }),
    end: () =>
      orDrop(() => {
        close();
        if (at.isFile) renameSync(place, at.path);
      }),
    drop,
  };
}

/** Where a name leads: to a file, there or not yet, or to what is no file, such as a pipe, and cannot be replaced. */
function placeOf(name: string): { readonly path: string; readonly isFile: boolean } {
  try {
    const real = realpathSync(name);
    const kind = statSync(real);
    return { path: real, isFile: kind.isFile() };
  } catch {
    return { path: name, isFile: true };
  }
}

function whyNotWritten(name: string, failure: unknown): string {
  const { code, message } = failure as { code?: string; message?: string };
  const why: Readonly<Record<string, string>> = {
    ENOENT: `there is no folder ${path.dirname(name)}`,
    ENOTDIR: `${path.dirname(name)} is no folder`,
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'nothing there may be changed',
    EACCES: 'it or its folder may not be changed',
    EPERM: 'it may not be changed, or another program has it open',
    EBUSY: 'another program has it open',
  };
  return `${name} is not written: ${why[code ?? ''] ?? message ?? String(failure)}.`;
}
