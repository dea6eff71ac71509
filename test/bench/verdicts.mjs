/** Whether a job reached its goals, and the table that says so. */

/** A shared machine is uneven: a gate lets this part of a goal pass. */
const GATE = 0.7;

/**
 * Every goal of a job: against each peer, and the most that a call may take.
 *
 * @param {import('./runFile').Outcome} outcome
 */
export function verdicts({ duels, atMost }) {
  const ratios = duels.map(({ peer, ours, theirs, ratio, goal, differs }) => ({
    peer,
    ours: time(ours),
    theirs: time(theirs),
    ratio: `${figure(ratio)} ×`,
    goal: goal === null ? '' : `${figure(goal)} ×`,
    met: goal === null || ratio >= goal,
    passes: goal === null || ratio >= goal * GATE,
    differs,
  }));
  if (!atMost) return ratios;
  const each = atMost.taken / atMost.of;
  const limit = {
    peer: `(a ${atMost.unit}, alone, quickest tenth of the calls)`,
    ours: time(each),
    theirs: '',
    ratio: '',
    goal: `at most ${time(atMost.nanoseconds)}`,
    met: each <= atMost.nanoseconds,
    passes: true, // a time is the machine's as much as ours: it informs, only ratios gate
    differs: null,
  };
  return [...ratios, limit];
}

/** The verdicts of a job as a Markdown table. */
export const table = (outcome) => [
  `| peer | ${outcome.ours} | peer’s time | faster | goal | |`,
  '| --- | ---: | ---: | ---: | ---: | --- |',
  ...verdicts(outcome).map(
    ({ peer, ours, theirs, ratio, goal, met }) =>
      `| ${peer} | ${ours} | ${theirs} | ${ratio} | ${goal} | ${goal ? (met ? 'met' : '**missed**') : ''} |`,
  ),
];

const figure = (n) =>
  n >= 100 ? Math.round(n).toLocaleString('en-GB') : String(Number(n.toPrecision(n >= 10 ? 3 : 2)));

const UNITS = [
  [1e9, 's'],
  [1e6, 'ms'],
  [1e3, 'µs'],
  [1, 'ns'],
];
/** A time in its natural unit. */
export const time = (ns) => {
  const [scale, unit] = UNITS.find(([from]) => ns >= from * 0.9995) ?? UNITS[3];
  return `${figure(ns / scale)} ${unit}`;
};
