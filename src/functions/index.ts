// Made by functionCards.mjs: change the comments in src/functions, and build.
import { account } from './account';
import { agreement } from './agreement';
import { apportion } from './apportion';
import { benchmarked } from './benchmark';
import { binding } from './binding';
import { checks } from './checks';
import { commitments } from './commitments';
import { compare } from './compare';
import { cut } from './cut';
import { funding } from './funding';
import { inYearPart } from './inYear';
import { ledger } from './ledger';
import { legal } from './legal';
import { match } from './match';
import { pools } from './pools';
import { pvm } from './pvm';
import { inRealTerms } from './real';
import { register } from './register';
import { risk } from './risk';
import { rule } from './rule';
import { services } from './services';
import { settled } from './settle';
import { settlement } from './settlement';
import { spread } from './spread';
import { survivingCut } from './survives';
import { tiers } from './tiers';
import { uprated } from './uprate';

/** Each id of functions.json with the function that answers it. A page that Excel does not run has none to answer. */
if (typeof CustomFunctions !== 'undefined') {
  CustomFunctions.associate('ACCOUNT', account);
  CustomFunctions.associate('AGREEMENT', agreement);
  CustomFunctions.associate('APPORTION', apportion);
  CustomFunctions.associate('BENCHMARK', benchmarked);
  CustomFunctions.associate('BINDING', binding);
  CustomFunctions.associate('CHECKS', checks);
  CustomFunctions.associate('COMMITMENTS', commitments);
  CustomFunctions.associate('COMPARE', compare);
  CustomFunctions.associate('CUT', cut);
  CustomFunctions.associate('FUNDING', funding);
  CustomFunctions.associate('INYEAR', inYearPart);
  CustomFunctions.associate('LEDGER', ledger);
  CustomFunctions.associate('LEGAL', legal);
  CustomFunctions.associate('MATCH', match);
  CustomFunctions.associate('POOLS', pools);
  CustomFunctions.associate('PVM', pvm);
  CustomFunctions.associate('REAL', inRealTerms);
  CustomFunctions.associate('REGISTER', register);
  CustomFunctions.associate('RISK', risk);
  CustomFunctions.associate('RULE', rule);
  CustomFunctions.associate('SERVICES', services);
  CustomFunctions.associate('SETTLE', settled);
  CustomFunctions.associate('SETTLEMENT', settlement);
  CustomFunctions.associate('SPREAD', spread);
  CustomFunctions.associate('SURVIVES', survivingCut);
  CustomFunctions.associate('TIERS', tiers);
  CustomFunctions.associate('UPRATE', uprated);
}
