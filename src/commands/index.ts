/** Joins the ribbon's buttons, by the names that the manifest gives them, to what they do. */
import { check } from './check';
import { newPlan } from './newPlan';

// a test or a browser that opens the page has no Office, and an Excel that is too old has no actions
if (typeof Office !== 'undefined' && 'actions' in Office) {
  Office.actions.associate('newPlan', newPlan);
  Office.actions.associate('check', check);
}
