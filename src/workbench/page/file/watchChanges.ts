import { CommandType, Workbook, Worksheet } from '@univerjs/core';
import { type Session } from '../../stand-in/session';

/** Mutations that show or make room for what is there, and change nothing of it. */
const NO_CHANGE =
  /^formula\.|auto-height|set-worksheet-(row|column)-count|set-workbook-name|^data-validation\.mutation\.update-rule-status/;

/**
 * Reports every change of a workbook that a file would show: of cells, looks, sheets, tables and rules, and of what
 * the add-in keeps with it, which the grid changes without a word. What formulas show as a result is no change.
 *
 * @returns ends the watch
 */
export function watchChanges(session: Session, changed: () => void): () => void {
  const listening = session.commands.onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || NO_CHANGE.test(id)) return;
    if (options?.fromFormula === true || options?.onlyLocal === true) return;
    changed();
  });
  const unit = session.workbook.getId();
  const ends = [Workbook.prototype, Worksheet.prototype].map((kind) => {
    const keep = kind.setCustomMetadata;
    kind.setCustomMetadata = function (this: Workbook | Worksheet, custom) {
      Reflect.apply(keep, this, [custom]);
      if (this.getUnitId() === unit) changed(); // another may be on its way in
    };
    return () => (kind.setCustomMetadata = keep);
  });
  return () => {
    listening.dispose();
    for (const end of ends) end();
  };
}
