/** Rules about what a file may not be. */
import path from 'node:path';
import { SOURCE } from './source.mjs';

const VAGUE = /^(utils?|helpers?|common|shared|misc|stuff)$/i;

export const noVagueFile = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { vague: 'A file or folder called "{{word}}" says nothing: name it after its one idea.' },
  },
  create(context) {
    const parts = path.relative(SOURCE, context.filename).split(path.sep);
    const word = parts.map((part) => part.split('.')[0]).find((part) => VAGUE.test(part));
    if (parts[0] === '..' || !word) return {};
    return { Program: (node) => context.report({ node, messageId: 'vague', data: { word } }) };
  },
};

const RE_EXPORT = /\bexport\s*(type\s*)?[*{][^;]*\bfrom\b/;
const isReExport = (statement) =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && statement.source);

export const noBarrel = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { barrel: 'This file only re-exports: import from the file that holds the idea.' },
  },
  create(context) {
    if (!RE_EXPORT.test(context.sourceCode.text)) return {};
    return {
      Program(node) {
        if (node.body.length > 0 && node.body.every(isReExport))
          context.report({ node, messageId: 'barrel' });
      },
    };
  },
};
