import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** An example that stands in the comment of a function: an expression and what it comes to. */
export interface DocExample {
  /** The source file, from the repository's root. */
  readonly file: string;
  /** The line on which the example stands, 1 the first. */
  readonly line: number;
  /** What the comment stands above, '' where that is not known. */
  readonly subject: string;
  readonly expression: string;
  /** A JavaScript literal, or `throws "part of the message"`. */
  readonly outcome: string;
}

export const ROOT = path.resolve(__dirname, '../..');

/** Every example in the comments of the source files under a folder. */
export const examplesUnder = (folder: string): readonly DocExample[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) =>
      examplesIn(path.posix.join(folder, name), readFileSync(path.join(ROOT, folder, name), 'utf8')),
    );

/** Every example in the comments of one source text. */
export const examplesIn = (file: string, source: string): readonly DocExample[] => {
  const found: DocExample[] = [];
  for (const comment of source.matchAll(/\/\*\*([\s\S]*?)\*\//g)) {
    const after = source.slice(comment.index + comment[0].length);
    const subject = /^\s*export\s+(?:async\s+)?(?:function\*?|const|class)\s+(\w+)/.exec(after)?.[1] ?? '';
    for (const tag of comment[0].matchAll(/@example\b([\s\S]*?)(?=^\s*\*\s*@|\*\/)/gm)) {
      const text = tag[1]!.replace(/^\s*\* ?/gm, '').trim();
      const line = source.slice(0, comment.index + tag.index).split('\n').length;
      const [expression, outcome] = text.split(/\s*\/\/ =>\s*/);
      if (!expression || !outcome)
        throw new Error(
          `${file}:${line}: an example is one expression, then "// =>", then what it comes to.`,
        );
      found.push({ file, line, subject, expression: expression.replace(/;$/, ''), outcome: outcome.trim() });
    }
  }
  return found;
};

const PLAN = path.join(ROOT, 'src/model/plan/plan');
/** Whoever takes a plan shows it by an example that reads one. */
const READ_PLAN = path.join(ROOT, 'src/model/plan/readPlan');

/** The modules whose names an example may use: its own, and those that its module imports from this repository. */
export const modulesInScope = (file: string, source: string): readonly string[] => {
  const own = path.join(ROOT, file);
  const imported = [...source.matchAll(/^(?:import|\}).* from '(\.[^']+)';$/gm)].map(([, name]) => name!);
  const modules = imported.map((name) => path.resolve(path.dirname(own), name));
  return [...modules, ...(modules.includes(PLAN) ? [READ_PLAN] : []), own];
};
