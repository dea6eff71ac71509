/** Whether a job reached its goals, and the table that says so. */

/** A shared machine is uneven: a gate lets this part of a goal pass that has no floor. */
const GATE = 0.7;

/**
 * Every goal of a job: against each peer, and the most that a call may take. Against a limit, which nothing passes, the
 * ratio is below one: it is the share of the limit that is reached.
 *
 * @param {import('./runFile').Outcome} outcome
 */
export function verdicts({ duels, atMost, byItself }) {
  const ratios = duels.map(({ peer, ours, theirs, ratio, goal, floor, differs, missedSince }) => ({
    peer,
    ours: time(ours),
    theirs: time(theirs),
    ratio: times(ratio),
    goal: goal === null ? '' : times(goal),
    floor: floor === null ? '' : times(floor),
    met: goal === null || ratio >= goal,
    holds: floor === null || ratio >= floor,
    passes: goal === null || ratio >= (floor ?? goal * GATE),
    differs,
    missedSince: goal !== null && ratio < goal ? missedSince : null,
  }));
  const own = ratios[0]?.ours ?? '';
  const told = { ours: own, goal: '', floor: '', met: true, holds: true, passes: true, differs: null };
  if (byItself) {
    const ratio = byItself.nanoseconds / duels[0].ours;
    ratios.push({ ...told, peer: byItself.name, theirs: time(byItself.nanoseconds), ratio: times(ratio) });
  }
  if (!atMost) return ratios;
  const each = atMost.taken / atMost.of;
  const limit = {
    ...told, // a time is the machine's as much as ours: it informs, only ratios gate
    peer: `(a ${atMost.unit}, alone, quickest tenth of the calls)`,
    ours: time(each),
    theirs: '',
    ratio: '',
    goal: `at most ${time(atMost.nanoseconds)}`,
    met: each <= atMost.nanoseconds,
    missedSince: each <= atMost.nanoseconds ? null : atMost.missedSince,
  };
  return [...ratios, limit];
}

/** The verdicts of a job as a Markdown table. */
export const table = (outcome) => [
  `| peer | ${outcome.ours} | peer’s time | faster | floor | goal | |`,
  '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
  ...verdicts(outcome).map(
    (each) =>
      `| ${each.peer} | ${each.ours} | ${each.theirs} | ${each.ratio} | ${each.floor} | ${each.goal} | ${verdictOf(each)} |`,
  ),
];

const verdictOf = ({ goal, met, holds }) =>
  !holds ? '**below the floor**' : !goal ? '' : met ? 'met' : '**missed**';

const times = (ratio) => `${figure(ratio)} ×`;

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
