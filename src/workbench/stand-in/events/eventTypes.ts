/** Rich API event numbers, as in office.js. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of the events of collections that belong to the workbook. */
export const WORKBOOK = 'Workbook';

/** Something that happened, and to which listeners it is reported: those of the workbook, of a sheet, of a table. */
export interface WorkbookEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}
