import { answer } from './answers/answer';
import { checksGrid } from './answers/checksGrid';
import { scenarioArgument } from './given/planArgument';

/**
 * Checks the plan and lists what should be looked at, worst first: what is wrong, where, and by how much.
 * @customfunction CHECKS
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings, such as Streams[#All], in any order.
 * @returns Severity, Check, Subject, Year, Amount in pounds, and Finding, a sentence; one row says so where nothing was found. Below them, without a severity, is what is not checked, since the plan gives nothing to go by or a cell cannot be read.
 * @trace what should be looked at in the plan[ under {scenario}], worst first
 *
 * @example
 * checks('', [[['Stream', '2010/11'], ['ABG', 1]]]) // => [["Severity","Check","Subject","Year","Amount","Finding"],["","","","","","Nothing was found in 1 table."],["","Not checked","","","","No Allocation or Contribution table: Uses beyond a source; Money unspent."],["","Not checked","","","","No Ring-fence in the Stream table: Ring-fence breached; Ring-fences leave floors unmet; Money stranded."],["","Not checked","","","","No Allocation table: Stream does not fit its pool; Joint action; Unmet demand."],["","Not checked","","","","No Ends in the Stream or Pool table: Spending after an end."],["","Not checked","","","","No Taper in the Stream table: Taper not kept."],["","Not checked","","","","No Pool table: Outside the life of a pool; Pool without a host; Terms missing from the agreement; Legal basis; Contributions do not add up; Risk share; Condition not kept."],["","Not checked","","","","No Partner table: Successors not 100%."],["","Not checked","","","","No Total row, nor Total of in the Evidence table: Stated total does not cast."],["","Not checked","","","","No Contribution table: Shares not 100%; Promised and not delivered; Counts for part of a year."],["","Not checked","","","","No Outturn table: Settlement without an owner; Spending above the budget."],["","Not checked","","","","No Partner in the Contribution or Stream table: Partner with no figures."],["","Not checked","","","","No Commitment table: Commitment below its floor; Rule not kept; Commitment without money; Floors beyond all money; Floors beyond confirmed money; Unconfirmed money."],["","Not checked","","","","No Commitment or Indicator table: Status worsens."],["","Not checked","","","","No Service table: Prevention falls; Not jointly commissioned; Match lost."],["","Not checked","","","","No Scenario table: Scenario step."],["","Not checked","","","","No table that names rows of another one that is there: Unknown name."],["","Not checked","","","","No column with a word that is chosen from a list: Unknown word."],["","Not checked","","","","No Service or Tier table: Tier not classified."],["","Not checked","","","","No Evidence table: Figures that are not exact."]]
 */
export function checks(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    return checksGrid(scenarioArgument(scenario, tables));
  });
}
