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
    means: 'An amount is below zero. It is counted as it is.',
    todo: 'If money is to be paid back say so in its evidence; else take the minus away.',
  },
  Heading: {
    means:
      'Two columns have one heading, or a heading was meant as a year and is none: it holds a year, a month, a quarter or a date beside other words, and numbers below it that no function can add up. A note says where a heading was read that has a unit, a footnote mark or a year of two digits.',
    todo: 'Correct the heading as the sentence says, such as 2010/11. A note needs nothing, if the heading was read as you meant it.',
  },
  'Own column': {
    means:
      'A column has a heading that Poolbook does not know, and holds numbers. It is left alone, and no sum counts it.',
    todo: 'Nothing, if the column is your own. If Poolbook should read it, give it a heading that [the tables of a plan](../plan-tables.md) have.',
  },
  'Column that resembles another': {
    means:
      'A table has no column of some heading, and one of your own columns is spelled nearly so or holds words of its list. What needs the missing column is not checked.',
    todo: 'Give the column the heading that the sentence names, if it is that column. If not, nothing.',
  },
  'Total among the rows': {
    means:
      'A table has totals, sub-totals or headings of groups among its rows. They are left out of every sum, and each total is compared with the rows above it. A warning says where a row is called a total and was counted, because it is not the sum of the rows above it, or where the last row is called something else and is that sum.',
    todo: 'Nothing, if they were meant as totals. A row that is money of its own needs a name without the word total; a total that was counted needs the name Total.',
  },
  'Not a date': {
    means:
      'A cell that should hold a day holds a number that is none, such as a year: 2011 would be a day of 1905.',
    todo: 'Type the whole date, such as 31/03/2011.',
  },
  'Share above 100%': {
    means: 'A percentage was entered as a number, such as 24.6 for 24.6%, or is below zero.',
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
