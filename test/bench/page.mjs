/** docs/performance.md, from what was measured. */
import { machine } from './machine.mjs';
import { table, verdicts } from './verdicts.mjs';

const HEAD = `# How fast, and how it is known

Made by \`npm run bench\`; nothing here is typed by hand. Each job of Poolbook runs beside what a reader may know: a
general library, a solver, or the plain way to write it. Before anything is timed a peer must give the same answer to
the penny on the same input; where it cannot, the note says why. Then the two take turns in one process: up to twenty
times, or two seconds long, for the compiler, and then on the clock. The median of the paired ratios counts, for a machine
that is busy elsewhere slows both. A time is that of one call.

A goal is what to aim for, a floor what must hold. The limit is the same job in C with plain loops over the same columns,
compiled ahead of time to WebAssembly: what a machine can do that makes no object and looks nothing up. Against it the
ratio is a share: 0.25 × is a quarter of its speed.`;

/** @param {readonly import('./runFile').Outcome[]} outcomes */
export function performancePage(outcomes) {
  const left = new Map(outcomes.flatMap(({ leftOut }) => leftOut.map(({ name, why }) => [name, why])));
  const omitted = [...left].map(([name, why]) => `- ${name}: ${why}`);
  return [
    HEAD,
    '## The machine',
    machine(),
    ...outcomes.filter((outcome) => verdicts(outcome).length > 0).flatMap(job), // one without a peer is left out below
    ...(omitted.length ? ['## Left out', omitted.join('\n')] : []),
    '',
  ].join('\n\n');
}

const job = (outcome) => {
  const notes = verdicts(outcome).flatMap(({ peer, differs, missedSince }) => [
    ...(differs ? [`- ${peer} ${differs}`] : []),
    ...(missedSince ? [`- ${peer}: ${missedSince}`] : []),
  ]);
  return [
    `## ${outcome.job}`,
    `${outcome.size}.`,
    table(outcome).join('\n'),
    ...(notes.length ? [notes.join('\n')] : []),
  ];
};
