import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** A file of the repository by its path from the root. */
export const repositoryFile = (name: string): string => path.join(ROOT, name);

/** A file that the build makes; where it is missing, the error says how to make it. */
export const builtFile = (name: string): string => {
  try {
    return readFileSync(repositoryFile(name), 'utf8');
  } catch {
    throw new Error(`${name} is not there. Build the add-in first: npm run build`);
  }
};

/** The pane's script, whose name holds a hash of it. */
export const builtPane = (): string => {
  const [, script = 'taskpane.js'] = /src="(taskpane[^"]*\.js)"/.exec(builtFile('dist/taskpane.html')) ?? [];
  return builtFile(`dist/${script}`);
};

/** The manifest's text as it is committed. */
export const manifestText = readFileSync(repositoryFile('manifest.xml'), 'utf8');

/** An XML document; throws where the text is not well formed. */
export const parseXml = (text: string): Document => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(`Not well-formed XML: ${error.textContent}`);
  return document;
};

/** All elements of one local name, whatever their namespace. */
export const elements = (document: Document, name: string): readonly Element[] => [
  ...document.getElementsByTagNameNS('*', name),
];

/** Every http or https address that a text holds outside its namespace declarations. */
export const addresses = (text: string): readonly string[] =>
  text.replace(/xmlns(:\w+)?="[^"]*"/g, '').match(/https?:\/\/[^"'\s<]+/g) ?? [];
