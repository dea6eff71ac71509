import { askPane, type PaneRequest } from '../excel/paneRequests';

/** What a button of the ribbon does: it opens the pane and asks something of it. */
export const asking =
  (request: PaneRequest) =>
  async (event: Office.AddinCommands.Event): Promise<void> => {
    askPane(request);
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed(); // without it Excel keeps the button busy
    }
  };
