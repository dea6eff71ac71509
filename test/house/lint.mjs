// Lints snippets as if they stood in files of the house: JSON [{ file, code }] in, a list of messages for each out.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });
/** Rules that ask for types need a file that is there; a snippet in a file that is not is linted without them. */
const untyped = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
});
const answers = [];
for (const { file, code } of JSON.parse(readFileSync(0, 'utf8'))) {
  const filePath = path.join(root, file);
  const [result] = await (existsSync(filePath) ? eslint : untyped).lintText(code, { filePath });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(answers));
