/** Rules about the words of comments, strings and screens. */

/** Words that make a reader stop, and what to write instead. `stand-in`, `stands in for` and `stands for` are fine. */
const OLD_WORDS = [
  [/\breckon\w*/i, 'calculate'],
  [/\bnought\b/i, 'zero'],
  [/\btold\b/i, 'shown, reported or known'],
  [/\btells? of\b/i, 'report'],
  [/\bstands?\b(?!-in\b| in for\b| for\b)/i, 'is'],
  [/\bin silence\b/i, 'silently'],
  [/\black(s|ing)\b/i, 'is missing, or has no'],
  [/\banew\b/i, 'again'],
  [/\bwhoever\b/i, 'anyone who'],
  [/\bheld against\b/i, 'compared with'],
  [/\bgives? first\b/i, 'is cut first'],
  [/\bgives? way\b/i, 'is cut'],
  [/\bas typed\b/i, 'as entered'],
  [/\bhas to give\b/i, 'would have to change'],
];

export const plainWords = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { old: 'Write plain English: instead of "{{word}}", {{instead}}.' },
  },
  create(context) {
    if (!OLD_WORDS.some(([word]) => word.test(context.sourceCode.text))) return {};
    const read = (node, text) => {
      for (const [word, instead] of OLD_WORDS) {
        const found = word.exec(text)?.[0];
        if (found) context.report({ node, loc: node.loc, messageId: 'old', data: { word: found, instead } });
      }
    };
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) read(comment, comment.value);
      },
      Literal(node) {
        if (typeof node.value === 'string' && !/^(Import|Export)/.test(node.parent.type))
          read(node, node.value);
      },
      TemplateElement(node) {
        read(node, node.value.cooked ?? '');
      },
      JSXText(node) {
        read(node, node.value);
      },
    };
  },
};
