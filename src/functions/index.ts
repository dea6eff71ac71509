import { apportion, checks, funding } from './functions';

/** Each id of functions.json with the function that answers it. */
CustomFunctions.associate('APPORTION', apportion);
CustomFunctions.associate('CHECKS', checks);
CustomFunctions.associate('FUNDING', funding);
