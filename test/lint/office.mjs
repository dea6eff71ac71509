/** Who may name Office and Excel, where a ban on globals does not see it: in types, and as members of the window. */

export const OFFICE = ['Office', 'Excel', 'OfficeExtension'];
export const ONLY_EXCEL = 'Only src/excel and src/commands name Office or Excel.';
const GLOBAL = ['window', 'globalThis', 'self'];

/** The name of a member, written `a.b` or `a['b']`. */
const memberName = ({ property, computed }) => (computed ? property.value : property.name);

export const onlyExcel = {
  meta: { type: 'problem', schema: [], messages: { named: ONLY_EXCEL } },
  create(context) {
    if (!OFFICE.some((name) => context.sourceCode.text.includes(name))) return {};
    const named = (node) => {
      if (OFFICE.includes(node.name)) context.report({ node, messageId: 'named' });
    };
    return {
      TSQualifiedName: ({ left }) => named(left),
      TSTypeReference: ({ typeName }) => named(typeName),
      TSTypeQuery: ({ exprName }) => named(exprName),
      TSImportEqualsDeclaration: ({ moduleReference }) => named(moduleReference),
      MemberExpression(node) {
        if (GLOBAL.includes(node.object.name) && OFFICE.includes(memberName(node)))
          context.report({ node, messageId: 'named' });
      },
    };
  },
};
