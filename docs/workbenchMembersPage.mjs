/** The page of Excel's objects and members that the workbench's stand-in knows, read from its classes. */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

const FOLDER = new URL('../src/workbench/stand-in/excel/', import.meta.url);
const BASES = ['HostObject', 'HostCollection'];

const classes = readdirSync(FOLDER, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const source = ts.createSourceFile(
      name,
      readFileSync(new URL(name, FOLDER), 'utf8'),
      ts.ScriptTarget.ES2022,
    );
    return source.statements.filter(ts.isClassDeclaration).map((declared) => ({
      name: declared.name.text,
      base: declared.heritageClauses?.[0]?.types[0]?.expression.text,
      abstract: declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false,
      members: declared.members,
    }));
  });

const isHost = ({ base }) =>
  BASES.includes(base) || classes.some((other) => other.name === base && isHost(other));

/** Excel's names for the events that office.js registers under names of its own. */
const EVENTS = { DataChanged: 'onChanged' };
const eventOf = (method) => {
  const what = /^_Register(?:Event)?(\w+?)(?:Event)?$/.exec(method)?.[1];
  return what && (EVENTS[what] ?? `on${what}`);
};

const withInherited = ({ base, members }) => {
  const above = classes.find(({ name }) => name === base);
  return above ? [...members, ...withInherited(above)] : [...members];
};

/** The members that an add-in may use, settable properties marked off from those that can only be read. */
const membersOf = (one) => {
  const named = withInherited(one).filter(
    ({ name }) => name && ts.isIdentifier(name) && !name.text.startsWith('$'),
  );
  const names = (is) => named.filter(is).map(({ name }) => name.text);
  const settable = new Set(names(ts.isSetAccessor));
  const properties = names(ts.isGetAccessor).map((name) => (settable.has(name) ? name : `${name} (read)`));
  const refuses = ({ body }) => body?.statements[0] && ts.isThrowStatement(body.statements[0]);
  const methods = names((one) => ts.isMethodDeclaration(one) && !refuses(one));
  const events = methods.map(eventOf).filter(Boolean);
  const own = methods.filter((name) => !name.startsWith('_')).map((name) => `${name}()`);
  return [...properties, ...own, ...events].sort((a, b) => a.localeCompare(b));
};

/** The page by its path from the root. */
export const workbenchMembersPage = () => {
  const rows = classes
    .filter((one) => isHost(one) && !one.abstract)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((one) => [one.name, membersOf(one)])
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => `- **${name}**: ${members.join(', ')}`);
  return {
    'docs/workbench-members.md': `# What the workbench knows of Excel

The objects of Excel's JavaScript API and their members that the workbench's stand-in answers. Members marked (read) cannot be set; a collection's \`items\` can always be read. Whatever is not here is refused by its full name, such as \`ApiNotFound: Worksheet.pivotTables\`; nothing is passed over silently.

${rows.join('\n')}
`,
  };
};
