/**
 * What the language itself offers, for modules of tests as names of their own: each global that is looked up in the
 * world of a file of tests takes half a microsecond, since Node asks there whether it has been replaced.
 * Without what tests replace, such as timers and Date, and what a package has by the same name (mathjs: isNaN).
 */
const BUILT_INS = [
  ...[
    'Array',
    'ArrayBuffer',
    'BigInt',
    'Boolean',
    'DataView',
    'Error',
    'Float64Array',
    'Infinity',
    'Int32Array',
  ],
  ...[
    'Intl',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Proxy',
    'RangeError',
    'Reflect',
    'RegExp',
  ],
  ...[
    'Set',
    'String',
    'Symbol',
    'TypeError',
    'Uint32Array',
    'Uint8Array',
    'WeakMap',
    'WeakSet',
    'parseFloat',
  ],
  ...['parseInt'],
];

module.exports = { BUILT_INS };
