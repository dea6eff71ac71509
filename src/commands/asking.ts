import { askPane, type PaneRequest } from '../excel/pane/paneRequests';

/** What a button of the ribbon does: it asks something of the pane and opens it. */
export const asking =
  (request: PaneRequest) =>
  async (event: Office.AddinCommands.Event): Promise<void> => {
    askPane(request);
    // first: Excel keeps the button busy without it, and may lose a pane that is shown before the command is over
    event.completed();
    await Office.addin.showAsTaskpane();
  };
