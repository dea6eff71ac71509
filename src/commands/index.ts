/** Joins the ribbon's buttons, by the names that the manifest gives them, to what they ask of the pane. */
import { asking } from './asking';

// a test or a browser that opens the page has no Office, and an Excel that is too old has no actions
if (typeof Office !== 'undefined' && 'actions' in Office) {
  Office.actions.associate('newPlan', asking('new-plan'));
  Office.actions.associate('check', asking('checks'));
  Office.actions.associate('repair', asking('repair'));
}
