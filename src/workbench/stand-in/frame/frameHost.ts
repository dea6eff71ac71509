/** What the page with the grid offers to the frame. Only strings and plain calls cross between the two. */
export interface FrameHost {
  /**
   * Answers one Rich API request, JSON for JSON; null while a cell is being edited. A request that can wait for
   * the edit (`Excel.run({ delayForCellEdit: true }, …)`) is answered when it is over.
   *
   * @param inUndoGroup it belongs to a run with `mergeUndoGroup`
   */
  execute(requestJson: string, canWait: boolean, inUndoGroup?: boolean): Promise<string | null>;
  /** Takes the frame that is to hear what happens in the grid. */
  connect(frame: Frame): void;
}

/** What the frame offers to the page. */
export interface Frame {
  /** Takes Rich API messages: JSON of a list of entries. */
  message(entriesJson: string): void;
  /** The document's old selection event, which has no address. */
  selectionChanged(): void;
  /** Presses a button of the ribbon that runs a function; resolves when the function says that it is done. */
  press(functionName: string, controlId: string): Promise<void>;
}

/** Office's four theme colours, as `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}
