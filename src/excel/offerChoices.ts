import { type Choices, type Offer } from '../workbook/layout/layout';

interface Offering extends Offer {
  readonly title: string;
  readonly prompt?: string;
}

/**
 * Offers choices as a list. What is not among them is taken, at most after a question: the model understands words
 * in any capitals and amounts that nobody knows, and tells of the rest by a finding, so that nothing is refused.
 */
export function offerChoices(range: Excel.Range, { title, choices, otherwise, prompt }: Offering): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(choices) } };
  dataValidation.errorAlert = {
    showAlert: otherwise === 'asks',
    style: Excel.DataValidationAlertStyle.warning,
    title,
    message: questionOf(choices),
  };
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title, message: prompt };
}

/** A list takes a table's column only by way of INDIRECT. */
function sourceOf(choices: Choices): string {
  if ('table' in choices) return `=INDIRECT("${choices.table}[${choices.heading}]")`;
  return 'spilledFrom' in choices ? `=${choices.spilledFrom}#` : choices.join(',');
}

const questionOf = (choices: Choices): string =>
  'table' in choices
    ? `That is not in the table ${choices.table}. Add it there, or keep it here for now.`
    : 'That is not in the list. Keep it if the plan has words of its own.';
