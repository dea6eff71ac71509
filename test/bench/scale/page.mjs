/** docs/scale.md, from what was measured. */
import os from 'node:os';
import { machine } from '../machine.mjs';

const whole = (number) => Math.round(number).toLocaleString('en-GB');
const rounded = (number) => (number < 10 ? number.toPrecision(2) : whole(number));
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (headings, rows) =>
  [line(headings), line(headings.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n');
/** How many times as much as the row before. */
const growth = (rows, of) => rows.map((row, at) => (at ? `${rounded(of(row) / of(rows[at - 1]))} ×` : ''));

/** Seconds that a cluster takes before the first amount is read: three guesses, none measured here. */
const STARTS = [10, 30, 60];
/** Cores of a cluster, each as fast as one here, which is the most that can be said for it. */
const CLUSTERS = [16, 64];

export function scalePage({ rows, rollUps, questions }) {
  const all = rollUps.at(-1);
  const cores = os.cpus().length;
  const widest = questions.at(-1);
  const rate = widest.amounts / widest.seconds;
  const perPlan = all.amounts / all.plans;
  const perAmount = all.bytes / all.amounts;
  const from = (start, cluster) => (start * rate) / (1 - cores / cluster);
  const grown = growth(rollUps, ({ seconds }) => seconds);
  const asked = growth(questions, ({ seconds }) => seconds);
  return [
    `# Many plans: what each tenfold costs`,
    `Made by \`npm run bench:scale\`; nothing here is typed by hand but the guesses that are called so. ${all.plans} made-up plans of about ${whole(rows / all.plans)} rows and ten years, ${whole(rows)} rows together, are read by \`poolbook roll-up\` into one Parquet file of ${whole(all.amounts)} amounts, and DuckDB is asked what of the funding is confirmed, year by year.`,
    '## The machine',
    machine(),
    '## From workbooks to facts',
    table(
      ['plans', 'amounts', 'seconds', 'of the row before', 'seconds of all cores', 'most memory', 'Parquet'],
      rollUps.map(({ plans, amounts, seconds, onCores, megabytes, bytes }, at) => [
        whole(plans),
        whole(amounts),
        rounded(seconds),
        grown[at],
        rounded(onCores),
        `${whole(megabytes)} MB`,
        `${rounded(bytes / 1e6)} MB`,
      ]),
    ),
    `Each plan is read by itself, by as many threads as there are cores. An authority's plan takes ${rounded((all.onCores / all.plans) * 1000)} ms of one core. What was rolled up elsewhere is only put beside it: \`read_parquet('facts/*.parquet')\`.`,
    '## From facts to an answer',
    table(
      ['authorities × versions', 'amounts', 'seconds', 'of the row before'],
      questions.map(({ times, amounts, seconds }, at) => [
        `${all.plans} × ${times}`,
        whole(amounts),
        rounded(seconds),
        asked[at],
      ]),
    ),
    `The same file is read as often as there are versions, and the answers are that many times the first, to the penny. That is ${rounded(rate / 1e6)} million amounts a second on ${cores} cores, and ${rounded(perAmount)} bytes an amount: a disk of one terabyte holds ${whole(1e12 / perAmount / 1e9)} billion amounts, ${rounded(1e6 / perAmount / perPlan)} million plans.`,
    '## Where Spark begins to pay',
    `A cluster has more cores and needs time before the first of them reads. With *c* cores here and *C* there, each as fast, and a start of *s* seconds, it answers sooner from *s* × rate ÷ (1 − *c* ÷ *C*) amounts on. The rate is the one measured above; the starts are guesses, and that a core of Spark is as fast as one of DuckDB is more than can be hoped for, so that the true numbers are higher.`,
    table(
      ['start', ...CLUSTERS.map((cluster) => `${cluster} cores`)],
      STARTS.map((start) => [
        `${start} s`,
        ...CLUSTERS.map(
          (cluster) =>
            `${whole(from(start, cluster) / 1e6)} million amounts, ${whole(from(start, cluster) / perPlan)} plans`,
        ),
      ]),
    ),
    `${all.plans} authorities that roll up twelve times a year add ${whole((all.amounts * 12) / 1e6)} million amounts a year. Below these numbers the questions of docs/command-line.md are answered sooner on one machine; above them they run unchanged on Spark or Trino.`,
    '',
  ].join('\n\n');
}
