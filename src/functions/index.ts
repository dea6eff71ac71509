import { apportion } from './apportion';
import { binding } from './binding';
import { checks } from './checks';
import { cut } from './cut';
import { funding } from './funding';
import { inYearPart } from './inYear';
import { legal } from './legal';
import { match } from './match';
import { inRealTerms } from './real';
import { rule } from './rule';
import { settled } from './settle';
import { uprated } from './uprate';

/** Each id of functions.json with the function that answers it. */
CustomFunctions.associate('APPORTION', apportion);
CustomFunctions.associate('BINDING', binding);
CustomFunctions.associate('CHECKS', checks);
CustomFunctions.associate('CUT', cut);
CustomFunctions.associate('FUNDING', funding);
CustomFunctions.associate('INYEAR', inYearPart);
CustomFunctions.associate('LEGAL', legal);
CustomFunctions.associate('MATCH', match);
CustomFunctions.associate('REAL', inRealTerms);
CustomFunctions.associate('RULE', rule);
CustomFunctions.associate('SETTLE', settled);
CustomFunctions.associate('UPRATE', uprated);
