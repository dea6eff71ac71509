/** Rules about tests: all of them run, and each states what must hold. */

const TESTS = ['it', 'test', 'describe'];
const SHORTCUTS = ['skip', 'only', 'todo'];
const SKIPPED = /^[fx](it|test|describe)$/;

/** The name with which a chain such as `it.only.each` begins. */
const startOf = (node) => (node.type === 'MemberExpression' ? startOf(node.object) : node.name);

export const everyTestRuns = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      shortcut: 'Every test runs: none is skipped, singled out or left for later.',
      snapshot: 'A test states what must hold; no snapshots.',
    },
  },
  create(context) {
    if (!/\b(skip|only|todo|[fx](it|test|describe))\b|Snapshot\b/.test(context.sourceCode.text)) return {};
    return {
      MemberExpression(node) {
        if (SHORTCUTS.includes(node.property.name) && TESTS.includes(startOf(node)))
          context.report({ node, messageId: 'shortcut' });
        if (/Snapshot$/.test(node.property.name)) context.report({ node, messageId: 'snapshot' });
      },
      CallExpression(node) {
        if (SKIPPED.test(startOf(node.callee))) context.report({ node, messageId: 'shortcut' });
      },
    };
  },
};
