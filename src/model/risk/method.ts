/** How the figures of a commitment's risk were come by. */
export type Method =
  | { readonly is: 'exact'; readonly outcomes: number }
  | {
      readonly is: 'drawn';
      readonly draws: number;
      readonly seed: number;
      /** Of the chance that it is kept; null where it has no floor. */
      readonly standardError: number | null;
    }
  | { readonly is: 'not known'; readonly why: string };

/**
 * A method in words. The standard error of a share is in percentage points, to two figures.
 *
 * @example
 * methodInWords({ is: 'exact', outcomes: 4 }) // => "Exact: 4 outcomes"
 * @example
 * methodInWords({ is: 'drawn', draws: 10000, seed: 1, standardError: Math.sqrt((0.6 * 0.4) / 10000) }) // => "Monte Carlo: 10,000 draws, seed 1, standard error 0.49 points"
 */
export function methodInWords(method: Method): string {
  switch (method.is) {
    case 'exact':
      return `Exact: ${grouped(method.outcomes)} outcome${method.outcomes === 1 ? '' : 's'}`;
    case 'drawn': {
      const { draws, seed, standardError: error } = method;
      const drawn = `Monte Carlo: ${grouped(draws)} draws, seed ${seed}`;
      if (error === null) return drawn;
      return error > 0
        ? `${drawn}, standard error ${Number((error * 100).toPrecision(2))} points`
        : `${drawn}, the same in every draw`;
    }
    case 'not known':
      return `Not known: ${method.why}`;
  }
}

const grouped = (count: number) => count.toLocaleString('en-GB');
