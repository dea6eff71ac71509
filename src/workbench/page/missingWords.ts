import { merge } from '@univerjs/core';

/** English words that the grid asks for and its own files do not have: without them it shows their keys. */
const confirm = {
  warning: 'Merged cells',
  dismantleMergeCellWarning: 'This takes merged cells apart. Continue?',
};

const nameAndValue = (n: string) => ({
  [`name${n}`]: { name: `name${n}`, detail: 'A name for a value that the formula uses further on.' },
  [`nameValue${n}`]: { name: `value${n}`, detail: 'What the name stands for.' },
  [`calculationOrName${n}`]: {
    name: `calculation or name${n}`,
    detail: 'What the function gives, or another name with its value after it.',
  },
});

const MISSING_WORDS = {
  'sheets-formula': {
    progress: {
      analyzing: 'Calculating',
      calculating: 'Calculating',
      'array-analysis': 'Calculating',
      'array-calculation': 'Calculating',
      done: 'Calculated',
    },
    functionList: {
      LET: {
        functionParameter: { ...nameAndValue('1'), ...nameAndValue('2'), ...nameAndValue('3') },
      },
    },
  },
  ui: { ribbon: { menu: 'Menu' } },
  'sheets-ui': {
    merge: { confirm },
    filter: {
      confirm: {
        error: 'Filter',
        notAllowedToInsertRange: 'Cells cannot be inserted here while rows are filtered.',
      },
    },
    info: { error: 'Text', forceStringInfo: 'This number is stored as text.' },
  },
};

/** The English words of the grid's packages with those that they do not have. */
export const withMissing = <Words extends object>(words: Words): Words => merge({}, words, MISSING_WORDS);
