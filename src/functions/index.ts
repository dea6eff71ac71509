import { apportion } from './apportion';
import { checks } from './checks';
import { funding } from './funding';

/** Each id of functions.json with the function that answers it. */
CustomFunctions.associate('APPORTION', apportion);
CustomFunctions.associate('CHECKS', checks);
CustomFunctions.associate('FUNDING', funding);
