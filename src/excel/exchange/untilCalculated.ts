/** What a cell shows while the function in it has not answered. */
export const BUSY = '#BUSY!';

/** How often and how long apart cells are looked at before their contents are taken as they are. */
const LOOKS = 20;
const APART_MS = 100;

type Contents = readonly (readonly unknown[])[];

/**
 * The values of ranges when no cell of them waits for its function, or after two seconds as they are then.
 *
 * @param load what is loaded of each range, values among it
 */
export async function untilCalculated(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  load = 'values',
  looks = LOOKS,
): Promise<Contents[]> {
  for (const range of ranges) range.load(load);
  await context.sync();
  const contents = ranges.map(({ values }): Contents => values);
  if (looks <= 1 || !contents.some(isBusy)) return contents;
  await new Promise((resolve) => setTimeout(resolve, APART_MS));
  return untilCalculated(context, ranges, load, looks - 1);
}

export const isBusy = (contents: Contents): boolean => contents.some((row) => row.includes(BUSY));
