import { type Choices, type Offer } from '../workbook/layout';

interface Offering extends Offer {
  readonly title: string;
}

/**
 * Offers choices as a list. What is not among them is taken, at most after a question: the model understands words
 * in any capitals and amounts that nobody knows, and tells of the rest by a finding, so that nothing is refused.
 */
export function offerChoices(range: Excel.Range, { title, choices, otherwise }: Offering): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(choices) } };
  dataValidation.errorAlert = {
    showAlert: otherwise === 'asks',
    style: Excel.DataValidationAlertStyle.warning,
    title,
    message: questionOf(choices),
  };
}

/** A list takes a table's column only by way of INDIRECT. */
const sourceOf = (choices: Choices): string =>
  'table' in choices ? `=INDIRECT("${choices.table}[${choices.heading}]")` : choices.join(',');

const questionOf = (choices: Choices): string =>
  'table' in choices
    ? `That is not in the table ${choices.table}. Add it there, or keep it here for now.`
    : 'That is not in the list. Keep it if the plan has words of its own.';
