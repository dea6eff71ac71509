/** What happens around the add-in, which the user or a colleague brings about: a test, or the page, sets it. */
export interface Situation {
  /**
   * Another workbook is in front: asking for the selection fails with InvalidSelection, adding with GeneralException.
   * https://github.com/OfficeDev/office-js/issues/5319, https://github.com/OfficeDev/office-js/issues/771
   */
  otherWorkbookInFront: boolean;
  /** Ids of protected sheets, on which nothing can be changed: AccessDenied. */
  readonly protectedSheets: Set<string>;
  /** Done before each batch, such as a co-author's change between two syncs. */
  beforeBatch: () => unknown;
}

export const undisturbed = (): Situation => ({
  otherWorkbookInFront: false,
  protectedSheets: new Set(),
  beforeBatch: () => undefined,
});
