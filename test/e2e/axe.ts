/** What axe finds at fault with a document, once it has come to rest. */
import { readFileSync } from 'node:fs';
import { type Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
interface AxeWindow {
  axe: { run(context: object, options: object): Promise<{ violations: readonly Violation[] }> };
}

/** The appearance in which every rule is tried; the others have the same document in other colours. */
const WITH_EVERY_RULE = 'light';

const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Each fault by its name, with the elements that have it; in another appearance than the light one those of colour. */
export async function faultsOf(document: Frame, appearance = WITH_EVERY_RULE): Promise<string[][]> {
  if (!(await document.evaluate(() => 'axe' in window))) await document.evaluate(AXE);
  // what fades in has too little contrast on the way
  await document.evaluate(() =>
    Promise.allSettled(
      window.document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  const { violations } = await document.evaluate(
    // Fluent's own marks, which pass the focus on as soon as they have it
    (options) => (window as unknown as AxeWindow).axe.run({ exclude: ['[data-tabster-dummy]'] }, options),
    {
      resultTypes: ['violations'], // the others are not spelled out
      ...(appearance === WITH_EVERY_RULE
        ? { rules: { 'target-size': { enabled: true } } } // of WCAG 2.2, which axe leaves out unless asked
        : { runOnly: { type: 'rule', values: OF_COLOUR } }),
    },
  );
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
