import { askPane } from '../excel/paneRequests';

/** The ribbon's Check: opens the pane on its Checks screen. */
export async function check(event: Office.AddinCommands.Event): Promise<void> {
  askPane('checks');
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed(); // without it Excel keeps the button busy
  }
}
