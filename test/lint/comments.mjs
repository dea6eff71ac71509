/** What switches rules off by a comment; oxlint has no setting that forbids it. */
const SWITCH = /^[\s*]*(oxlint|eslint)-(disable|enable)/;
/** No comment reaches a report of no length before the first letter, so none can switch this rule off. */
const BEFORE_ALL = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

export const noInlineConfig = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { off: 'Line {{line}}: no comment switches a rule off. Change the code, or the rule.' },
  },
  create(context) {
    if (!/lint-(dis|en)able/.test(context.sourceCode.text)) return {};
    return {
      Program(node) {
        for (const { value, loc } of context.sourceCode.getAllComments())
          if (SWITCH.test(value))
            context.report({ node, loc: BEFORE_ALL, messageId: 'off', data: { line: loc.start.line } });
      },
    };
  },
};
