/** What is wrong, or reads as if it were, in any program: the recommended and strict sets of ESLint and typescript-eslint. */

const JAVASCRIPT = `
constructor-super for-direction getter-return no-array-constructor no-async-promise-executor no-case-declarations
no-class-assign no-compare-neg-zero no-cond-assign no-const-assign no-constant-binary-expression no-constant-condition
no-control-regex no-debugger no-delete-var no-dupe-class-members no-dupe-else-if no-dupe-keys no-duplicate-case no-empty
no-empty-character-class no-empty-pattern no-empty-static-block no-ex-assign no-extra-boolean-cast no-fallthrough
no-func-assign no-global-assign no-import-assign no-invalid-regexp no-irregular-whitespace no-loss-of-precision
no-misleading-character-class no-new-native-nonconstructor no-nonoctal-decimal-escape no-obj-calls no-prototype-builtins
no-redeclare no-regex-spaces no-self-assign no-setter-return no-shadow-restricted-names no-sparse-arrays
no-this-before-super no-unexpected-multiline no-unreachable no-unsafe-finally no-unsafe-negation
no-unsafe-optional-chaining no-unused-expressions no-unused-labels no-unused-private-class-members
no-useless-backreference no-useless-catch no-useless-constructor no-useless-escape no-var no-with prefer-const
prefer-rest-params prefer-spread require-yield use-isnan valid-typeof`;

const TYPESCRIPT = `
ban-ts-comment no-duplicate-enum-values no-dynamic-delete no-empty-object-type no-explicit-any
no-extra-non-null-assertion no-extraneous-class no-invalid-void-type no-misused-new no-namespace
no-non-null-asserted-nullish-coalescing no-non-null-asserted-optional-chain no-non-null-assertion no-require-imports
no-this-alias no-unnecessary-type-constraint no-unsafe-declaration-merging no-unsafe-function-type
no-wrapper-object-types prefer-as-const prefer-literal-enum-member prefer-namespace-keyword triple-slash-reference
unified-signatures`;

const names = (text) => text.trim().split(/\s+/);

export const RECOMMENDED = Object.fromEntries([
  ...names(JAVASCRIPT).map((name) => [name, 'error']),
  ...names(TYPESCRIPT).map((name) => [`typescript/${name}`, 'error']),
]);
