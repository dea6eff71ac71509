/** Rules about single calls to Excel. */
import { isInLoop } from './loops.mjs';
import { navigational } from './paths.mjs';
import { stepsOf } from './steps.mjs';
import { nameOf } from './values.mjs';

const GLOBAL = ['window', 'globalThis', 'self'];

const rule = (message, create) => ({
  meta: { type: 'problem', schema: [], messages: { fault: message } },
  create: (context) => create(context, (node, data) => context.report({ node, messageId: 'fault', data })),
});

export const noEmptyLoad = rule(
  'Name the properties to load: a load that names none brings all of them.',
  ({ sourceCode }, report) => ({
    Program() {
      for (const { node, names } of stepsOf(sourceCode).loads) if (names?.includes('')) report(node);
    },
  }),
);

export const noNavigationalLoad = rule(
  '{{name}} is no property with a value: load those of its properties that are read.',
  ({ sourceCode }, report) => ({
    Program() {
      for (const { node, of, names } of stepsOf(sourceCode).loads)
        for (const name of (names ?? []).filter((each) => each && navigational(each, of?.types)))
          report(node, { name });
    },
  }),
);

export const noContextSyncInLoop = rule(
  'One sync for all of them: each turn of this loop waits for an answer of its own.',
  ({ sourceCode }, report) => ({
    Program() {
      for (const { node, byHand } of stepsOf(sourceCode).syncs) if (!byHand && isInLoop(node)) report(node);
    },
  }),
);

export const noOfficeInitialize = rule(
  'Office.onReady, of which there may be several, in place of Office.initialize.',
  (_, report) => ({
    AssignmentExpression({ left }) {
      if (left.type !== 'MemberExpression' || nameOf(left) !== 'initialize') return;
      const { object } = left;
      const byWindow = object.type === 'MemberExpression' && GLOBAL.includes(object.object.name);
      if ((byWindow ? nameOf(object) : object.name) === 'Office') report(left);
    },
  }),
);
