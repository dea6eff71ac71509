/** On what the benchmarks ran, and when: the lines of a list. */
import os from 'node:os';

export const machine = () =>
  [
    `- ${os.cpus()[0]?.model.trim() ?? 'unnamed processor'}, ${os.cpus().length} cores`,
    `- Node ${process.versions.node} on ${os.type()}`,
    `- ${new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`,
  ].join('\n');
