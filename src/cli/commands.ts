import { type Command } from './command';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { conditions } from './commands/conditions';
import { example } from './commands/example';
import { explain } from './commands/explain';
import { importSheet } from './commands/importSheet';
import { newPlan } from './commands/newPlan';
import { report } from './commands/report';
import { review } from './commands/review';
import { rollUp } from './commands/rollUp';
import { scenario } from './commands/scenario';
import { serveMcp } from './commands/serveMcp';
import { settle } from './commands/settle';
import { statement } from './commands/statement';
import { valuesOnly } from './commands/valuesOnly';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  check,
  review,
  compare,
  explain,
  scenario,
  conditions,
  settle,
  statement,
  report,
  rollUp,
  newPlan,
  importSheet,
  example,
  valuesOnly,
  serveMcp,
];
