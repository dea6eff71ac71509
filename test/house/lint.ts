import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const CONFIG = 'oxlint.config.mjs';
const TYPES = { compilerOptions: { target: 'ES2022', strict: true, types: [] }, include: ['src', 'test'] };

/** A snippet and the file of the house in which it would be. */
export interface Snippet {
  readonly file: string;
  readonly code: string;
}
interface Diagnostic {
  readonly filename: string;
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

/** Several snippets may be in `src/model/a.ts`, so each `a` gets a number; other names are rules' concern and stay. */
const ownFile = (file: string, at: number) => file.replace(/\/a\./, `/a${at}.`);

/** What oxlint says, as JSON; it ends with 1 where it finds something. */
const run = (house: string) => {
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  try {
    return execFileSync(process.execPath, [oxlint, '-c', CONFIG, '--format', 'json'], {
      cwd: house,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

/** Lints all snippets at once, in a house of their own with the rules of this one: a list of messages for each. */
export const lintSnippets = (snippets: readonly Snippet[]): readonly (readonly string[])[] => {
  const house = mkdtempSync(path.join(tmpdir(), 'poolbook-lint-'));
  try {
    for (const name of [CONFIG, 'test/lint'])
      cpSync(path.join(ROOT, name), path.join(house, name), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(house, 'node_modules'), 'junction');
    writeFileSync(path.join(house, 'tsconfig.json'), JSON.stringify(TYPES));
    const files = snippets.map(({ file }, at) => ownFile(file, at));
    if (new Set(files).size < files.length) throw new Error('Two snippets are in one file.');
    snippets.forEach(({ code }, at) => {
      const file = path.join(house, files[at]!);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, code);
    });
    const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(run(house));
    const said = new Map(files.map((file): [string, string[]] => [file, []]));
    for (const { filename, code, message, help = '' } of diagnostics) {
      const messages = said.get(filename.replaceAll('\\', '/'));
      // a fault of a rule or of the rules' own files would otherwise be no answer at all
      if (!messages) throw new Error(`${filename}: ${message}`);
      messages.push(`${code}: ${message} ${help}`);
    }
    return files.map((file) => said.get(file)!);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
};
