import { apportion } from './apportion';
import { checks } from './checks';
import { funding } from './funding';
import { inYearPart } from './inYear';
import { legal } from './legal';
import { inRealTerms } from './real';
import { settled } from './settle';
import { uprated } from './uprate';

/** Each id of functions.json with the function that answers it. */
CustomFunctions.associate('APPORTION', apportion);
CustomFunctions.associate('CHECKS', checks);
CustomFunctions.associate('FUNDING', funding);
CustomFunctions.associate('INYEAR', inYearPart);
CustomFunctions.associate('LEGAL', legal);
CustomFunctions.associate('REAL', inRealTerms);
CustomFunctions.associate('SETTLE', settled);
CustomFunctions.associate('UPRATE', uprated);
