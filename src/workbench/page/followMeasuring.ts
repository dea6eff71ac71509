import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import { type Session } from '../stand-in/session';

/** What the grid is asked to measure, as its commands say it. */
interface Measuring {
  readonly unitId: string;
  readonly id: string;
}

/**
 * Rows are measured when the page has time, which may be after their workbook is closed: the grid would then look for
 * cells that are gone.
 *
 * @returns measures no more
 */
export function followMeasuring({ commands }: Session): () => void {
  const begun: Measuring[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) begun.push(params as Measuring);
  });
  return () => {
    for (const { unitId, id } of begun)
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, id });
  };
}
