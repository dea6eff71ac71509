import { a1, rectOf } from './excel/values/address';
import { calculationEvents } from './events/calculationEvents';
import { cellEvents } from './events/cellEvents';
import { EventQueue } from './events/eventQueue';
import { EventType, WORKBOOK } from './events/eventTypes';
import { SheetEvents } from './events/sheetEvents';
import { TableEvents } from './events/tableEvents';
import { type Frame } from './frame/frameHost';
import { type Session } from './session';

/** Tells the add-in what happens in the grid, as Excel tells it. */
export function forwardEvents(session: Session, frames: ReadonlySet<Frame>): EventQueue {
  const queue = new EventQueue(session, frames);
  const sheets = new SheetEvents(session);
  const tables = new TableEvents(session);

  session.commands.onCommandExecuted((command, options) => {
    const events = [
      ...sheets.of(command),
      ...tables.of(command),
      ...cellEvents(session, command, options),
      ...calculationEvents(session, command),
    ];
    for (const event of events) queue.add(event);
  });

  // not the facade's event SelectionChanged: that one is wired up only once the grid has been steady for a while
  session.selections.selectionChanged$.subscribe((selected) => {
    const range = selected?.[0]?.range;
    if (!range) return;
    const worksheetId = session.workbook.getActiveSheet().getSheetId();
    const args = { address: a1(rectOf(range)), worksheetId };
    queue.add({ type: EventType.worksheetSelectionChanged, targets: [worksheetId, WORKBOOK], args });
    // Workbook.onSelectionChanged is the old document event, without an address
    for (const frame of frames) frame.selectionChanged();
  });

  return queue;
}
