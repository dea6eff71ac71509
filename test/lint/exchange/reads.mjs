/** Rules about what is read of Excel: it is loaded first, and comes with a sync. */
import { isSyncedBetween, loadFor, stepsOf } from './steps.mjs';

const rule = (message, isFault) => ({
  meta: { type: 'problem', schema: [], messages: { fault: message } },
  create: ({ sourceCode, report }) => ({
    Program() {
      const steps = stepsOf(sourceCode);
      for (const read of steps.reads)
        if (isFault(read, steps))
          report({ node: read.node, messageId: 'fault', data: { name: read.path.join('/') } });
    },
  }),
});

export const loadObjectBeforeRead = rule(
  'Load {{name}} before it is read.',
  (read, steps) => read.root.fresh && read.isLoaded && !loadFor(read, steps),
);

export const callSyncAfterLoad = rule(
  'Await context.sync() between the load of {{name}} and reading it.',
  (read, steps) => {
    const load = read.isLoaded && loadFor(read, steps);
    return load && !isSyncedBetween(load.node, read.node, steps);
  },
);

export const callSyncBeforeRead = rule(
  'Await context.sync() before {{name}} is read: until then Excel has given nothing of its object.',
  (read, steps) => read.root.fresh && !isSyncedBetween(read.root.node, read.node, steps),
);
