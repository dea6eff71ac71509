/** Rules of this house that no package has: which floor may import which, and what no file may be. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What each floor of src/ may import from; whatever is not named here, it may not. */
export const MAY_IMPORT = {
  model: ['model'],
  functions: ['functions', 'model'],
  workbook: ['workbook', 'model'],
  file: ['file', 'workbook', 'model'],
  excel: ['excel', 'file', 'workbook', 'model'],
  commands: ['commands', 'excel', 'file', 'workbook', 'model'],
  taskpane: ['taskpane', 'excel', 'file', 'workbook', 'model'],
  cli: ['cli', 'file', 'workbook', 'functions', 'model'],
  workbench: ['workbench', 'file'],
  templates: ['templates', 'workbench', 'file', 'workbook', 'functions', 'model'],
};
/**
 * The rooms of a floor from the ground up: a room may import from those before it. Rooms of one line are beside each
 * other. What is not in a room is above all of them.
 */
export const ROOMS = {
  model: [
    ['certificate', 'table'],
    ['errors'],
    ['money'],
    ['calendar', 'findings', 'matching', 'cuts', 'prevention'],
    ['audit', 'rules', 'plan'],
    ['funding', 'prices', 'importing'],
    ['evidence', 'pools', 'services'],
    ['commitments'],
    ['scenarios', 'risk'],
    ['checks'],
    ['mends'],
    ['forms'],
    ['statement'],
    ['versions', 'trace'],
    ['builder'],
  ],
  taskpane: [
    ['atHand'],
    ['look'],
    ['frame', 'charts', 'drafting', 'checks', 'help'],
    ['forms'],
    ['newPlan'],
    ['calculation', 'commitments', 'pools', 'trace', 'importing'],
    ['plan', 'risk', 'report', 'builder'],
    ['scenarios'],
  ],
  file: [
    ['address', 'refusals'],
    ['formulas', 'xml', 'zip', 'csv'],
    ['book'],
    ['package'],
    ['styles', 'cells'],
    ['charts', 'comments', 'tables'],
    ['sheets'],
    ['workbook', 'faults', 'views', 'fromLayout', 'documents'],
  ],
  workbook: [
    ['layout'],
    ['sheets', 'scenarioSheets', 'settlementSheet', 'auditSheets', 'examples', 'reports', 'overview'],
  ],
};
const SOURCE = fileURLToPath(new URL('src', import.meta.url));

/** The floor on which a file stands, undefined outside src/. */
const floorOf = (file) => {
  const [floor] = path.relative(SOURCE, file).split(path.sep);
  return Object.hasOwn(MAY_IMPORT, floor) ? floor : undefined;
};

/** Every way in which one file can name another. */
const importers = (report) => {
  const named = (node) => node.source && report(node.source, node.source.value);
  return {
    ImportDeclaration: named,
    ExportNamedDeclaration: named,
    ExportAllDeclaration: named,
    ImportExpression: named,
    TSImportType: (node) => named({ source: node.source ?? node.argument?.literal }),
    TSExternalModuleReference: (node) => named({ source: node.expression }),
    'CallExpression[callee.name="require"]': (node) => named({ source: node.arguments[0] }),
  };
};

const importsGoDown = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { up: 'src/{{from}} may import from {{allowed}} only, not from {{to}}: imports go down.' },
  },
  create(context) {
    const from = floorOf(context.filename);
    if (!from) return {};
    return importers((node, specifier) => {
      if (typeof specifier !== 'string' || !/^[./]/.test(specifier)) return;
      const target = path.resolve(path.dirname(context.filename), specifier);
      const outside = path.relative(SOURCE, target).startsWith('..');
      if (outside && specifier.endsWith('.json')) return; // data: the examples in assets, the package's version
      const to = outside ? 'outside src' : floorOf(target);
      if (to === undefined || MAY_IMPORT[from].includes(to)) return;
      context.report({ node, messageId: 'up', data: { from, to, allowed: MAY_IMPORT[from].join(', ') } });
    });
  },
};

/** The room in which a file is, undefined for one that is in none. */
const roomOf = (file) => {
  const [floor, room, ...rest] = path.relative(SOURCE, file).split(path.sep);
  return ROOMS[floor] && rest.length > 0 ? room : undefined;
};
const heightOf = (floor, room) =>
  room === undefined ? Infinity : ROOMS[floor].findIndex((rooms) => rooms.includes(room));

const roomsGoDown = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      up: '{{from}} may not import from {{to}}: the rooms of src/{{floor}} have an order, which ROOMS in eslint.house.mjs gives.',
      unknown:
        'The room {{from}} has no place in the order of src/{{floor}}: give it one in ROOMS of eslint.house.mjs.',
    },
  },
  create(context) {
    const floor = floorOf(context.filename);
    if (!floor || !ROOMS[floor]) return {};
    const room = roomOf(context.filename);
    const height = heightOf(floor, room);
    const from = room ?? 'A file above all rooms';
    return {
      Program(node) {
        if (height < 0) context.report({ node, messageId: 'unknown', data: { from, floor } });
      },
      ...importers((node, specifier) => {
        if (typeof specifier !== 'string' || !/^[./]/.test(specifier)) return;
        const target = path.resolve(path.dirname(context.filename), specifier);
        if (floorOf(target) !== floor || roomOf(target) === room) return;
        if (heightOf(floor, roomOf(target)) < height) return;
        context.report({ node, messageId: 'up', data: { from, to: roomOf(target) ?? 'above', floor } });
      }),
    };
  },
};

/** The room that recomputes the plan, to check on all others. */
const CERTIFICATE = path.join(SOURCE, 'model', 'certificate');

const certificateAlone = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      shares:
        'The certificate checks on the model and shares nothing with it: it imports from its own folder only.',
    },
  },
  create(context) {
    const isInside = (file) => !path.relative(CERTIFICATE, file).startsWith('..');
    if (!isInside(context.filename)) return {};
    return importers((node, specifier) => {
      const target = path.resolve(path.dirname(context.filename), String(specifier));
      if (!/^[./]/.test(String(specifier)) || !isInside(target))
        context.report({ node, messageId: 'shares' });
    });
  },
};

const VAGUE = /^(utils?|helpers?|common|shared|misc|stuff)$/i;

const noVagueFile = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { vague: 'A file or folder called "{{word}}" says nothing: name it after its one idea.' },
  },
  create(context) {
    return {
      Program(node) {
        const parts = path.relative(SOURCE, context.filename).split(path.sep);
        const word = parts.map((part) => part.split('.')[0]).find((part) => VAGUE.test(part));
        if (parts[0] !== '..' && word) context.report({ node, messageId: 'vague', data: { word } });
      },
    };
  },
};

const isReExport = (statement) =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && statement.source);

const noBarrel = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { barrel: 'This file only re-exports: import from the file that holds the idea.' },
  },
  create(context) {
    return {
      Program(node) {
        if (node.body.length > 0 && node.body.every(isReExport))
          context.report({ node, messageId: 'barrel' });
      },
    };
  },
};

/** Words that make a reader stop, and what to write instead. `stand-in`, `stands in for` and `stands for` are fine. */
export const OLD_WORDS = [
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

const plainWords = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { old: 'Write plain English: instead of "{{word}}", {{instead}}.' },
  },
  create(context) {
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

export default {
  rules: {
    'plain-words': plainWords,
    'imports-go-down': importsGoDown,
    'rooms-go-down': roomsGoDown,
    'certificate-alone': certificateAlone,
    'no-vague-file': noVagueFile,
    'no-barrel': noBarrel,
  },
};
