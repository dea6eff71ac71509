import { type Choices, type Offer } from '../../workbook/layout/layout';
import { type TableColumns } from '../reading/tableColumns';

interface Offering extends Offer {
  readonly title: string;
}

/**
 * Offers choices as a list. What is not among them is taken, at most after a question: the model understands words
 * in any capitals and amounts that nobody knows, and reports the rest by a finding, so that nothing is refused.
 */
export function offerChoices(
  range: Excel.Range,
  { title, choices, otherwise, prompt }: Offering,
  columns: TableColumns,
): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(choices, columns) } };
  dataValidation.errorAlert = {
    showAlert: otherwise === 'asks',
    style: Excel.DataValidationAlertStyle.warning,
    title,
    message: questionOf(choices),
  };
  if (prompt !== undefined)
    dataValidation.prompt = { showPrompt: prompt !== '', title: prompt && title, message: prompt };
}

/** Of a table that is not written here, a list takes a column only by way of INDIRECT. */
function sourceOf(choices: Choices, columns: TableColumns): string {
  if ('table' in choices)
    return columns(choices.table, choices.heading) ?? `=INDIRECT("${choices.table}[${choices.heading}]")`;
  return 'spilledFrom' in choices ? `=${choices.spilledFrom}#` : choices.join(',');
}

const questionOf = (choices: Choices): string =>
  'table' in choices
    ? `That is not in the table ${choices.table}. Add it there, or keep it here for now.`
    : 'That is not in the list. Keep it if the plan has words of its own.';
