/** Rules about what one file imports from another: imports go down. */
import path from 'node:path';
import { MAY_IMPORT, ROOMS } from './floors.mjs';
import { SOURCE } from './source.mjs';

/** The floor to which a file belongs, undefined outside src/. */
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
    CallExpression: (node) => node.callee.name === 'require' && named({ source: node.arguments[0] }),
  };
};

const QUOTED_PATH = /(?<=['"`])[./][^'"`\n]*(?=['"`])/g;

/** Reports what `faultOf` says of a path that a file imports. A file in which it faults nothing quoted is not walked. */
const importedPaths = (context, faultOf) => {
  const quoted = [...context.sourceCode.text.matchAll(QUOTED_PATH)];
  if (!quoted.some(([specifier]) => faultOf(specifier))) return {};
  return importers((node, specifier) => {
    const data = typeof specifier === 'string' && /^[./]/.test(specifier) && faultOf(specifier);
    if (data) context.report({ node, messageId: 'up', data });
  });
};

export const importsGoDown = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { up: 'src/{{from}} may import from {{allowed}} only, not from {{to}}: imports go down.' },
  },
  create(context) {
    const from = floorOf(context.filename);
    if (!from) return {};
    return importedPaths(context, (specifier) => {
      const target = path.resolve(path.dirname(context.filename), specifier);
      const outside = path.relative(SOURCE, target).startsWith('..');
      if (outside && specifier.endsWith('.json')) return undefined; // data: the examples in assets, the package's version
      const to = outside ? 'outside src' : floorOf(target);
      if (to === undefined || MAY_IMPORT[from].includes(to)) return undefined;
      return { from, to, allowed: MAY_IMPORT[from].join(', ') };
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

export const roomsGoDown = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      up: '{{from}} may not import from {{to}}: the rooms of src/{{floor}} have an order, which ROOMS in test/lint/floors.mjs gives.',
      unknown:
        'The room {{from}} has no place in the order of src/{{floor}}: give it one in ROOMS of test/lint/floors.mjs.',
    },
  },
  create(context) {
    const floor = floorOf(context.filename);
    if (!floor || !ROOMS[floor]) return {};
    const room = roomOf(context.filename);
    const height = heightOf(floor, room);
    const from = room ?? 'A file above all rooms';
    if (height < 0)
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { from, floor } }) };
    return importedPaths(context, (specifier) => {
      const target = path.resolve(path.dirname(context.filename), specifier);
      if (floorOf(target) !== floor || roomOf(target) === room) return undefined;
      if (heightOf(floor, roomOf(target)) < height) return undefined;
      return { from, to: roomOf(target) ?? 'above', floor };
    });
  },
};

/** The room that recomputes the plan, to check on all others. */
const CERTIFICATE = path.join(SOURCE, 'model', 'certificate');

export const certificateAlone = {
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
