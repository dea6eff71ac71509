import { reenterFunctions } from './reenterFunctions';

/** Excel may register functions some time after the page is there: cells are tried again after these milliseconds. */
const AFTER_MS = [0, 1_500, 5_000, 15_000];

/** Enters functions again that Excel could not name when the add-in starts, until none is left or a while has passed. */
export async function repairWhenRegistered(after: readonly number[] = AFTER_MS): Promise<void> {
  for (const milliseconds of after) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const { unmended } = await reenterFunctions();
    if (!unmended.some(({ late }) => late)) return;
  }
}
