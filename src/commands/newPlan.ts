import { askPane } from '../excel/paneRequests';

/** The ribbon's New plan: opens the pane and its dialogue for a new plan. */
export async function newPlan(event: Office.AddinCommands.Event): Promise<void> {
  askPane('new-plan');
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed(); // without it Excel keeps the button busy
  }
}
