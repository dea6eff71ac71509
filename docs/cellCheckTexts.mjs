/** What each check of a cell means and what to do, by its name. Those of the plan say so above their declarations. */
export const CELL_CHECK_TEXTS = {
  'Error cell': {
    means: 'A cell of a table shows an error of Excel’s.',
    todo: 'Correct the formula in that cell.',
  },
  'Number stored as text': {
    means:
      'A cell that should hold a number holds text, such as £3.9m. It counts as not known, never as zero.',
    todo: 'Type the number that the sentence proposes, or unknown.',
  },
  'More than two decimals': {
    means: 'An amount has parts of a penny.',
    todo: 'Wrap the formula in ROUND(…, 2).',
  },
  'Negative amount': {
    means: 'An amount is below zero. It is counted as it stands.',
    todo: 'If money is to be paid back say so in its evidence; else take the minus away.',
  },
  Heading: {
    means: 'Two columns have one heading, or a heading was meant as a year and is none.',
    todo: 'Correct the heading as the sentence says, such as 2010/11.',
  },
  'Not a date': {
    means:
      'A cell that should hold a day holds a number that is none, such as a year: 2011 would be a day of 1905.',
    todo: 'Type the whole date, such as 31/03/2011.',
  },
  'Share above 100%': {
    means: 'A percentage was typed as a number, such as 24.6 for 24.6%, or is below zero.',
    todo: 'Type 24.6% or 0.246.',
  },
  'Empty rows': {
    means: 'A table has so many empty rows that it slows the workbook down.',
    todo: 'Drag the table’s corner up to its last entry.',
  },
  'Row without a name': {
    means: 'A row of a table in which each row is named has no name, so that nothing can refer to it.',
    todo: 'Give it a name, or clear the row.',
  },
  Table: {
    means: 'Two tables begin with the same heading; only the first is counted.',
    todo: 'Put all rows in one table, or change the heading of the other.',
  },
};
