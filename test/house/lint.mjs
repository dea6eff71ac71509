// Lints snippets as if they stood in files of the house: JSON [{ file, code, types }] in, a list of messages for each out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** With the types of a snippet alone: those of the whole house would take twenty seconds. */
const typed = (filePath, code) => {
  const options = { target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === filePath ? ts.createSourceFile(name, code, ...rest) : getSourceFile(name, ...rest);
  const programs = [ts.createProgram([filePath], options, host)];
  return new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false, programs } } },
  });
};
const untyped = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
});
const answers = [];
for (const { file, code, types } of JSON.parse(readFileSync(0, 'utf8'))) {
  const filePath = path.join(root, file);
  const [result] = await (types ? typed(filePath, code) : untyped).lintText(code, { filePath });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(answers));
