import { type KeptPlan, MOST_KEPT, toLetGo } from './keptPlan';
import { type Shelf } from './shelf';

/**
 * Keeps a workbook, and lets go of old ones that a file has where there are too many, or no room.
 *
 * @throws where there is no room for it all the same
 */
export async function keepInBrowser(shelf: Shelf, plan: KeptPlan, bytes: Uint8Array): Promise<void> {
  const others = async () => (await shelf.list()).filter(({ id }) => id !== plan.id);
  for (;;)
    try {
      await shelf.keep(plan, bytes);
      break;
    } catch (failure) {
      const [oldest] = isFull(failure) ? toLetGo(await others(), 0) : [];
      if (!oldest) throw failure;
      await shelf.forget(oldest.id);
    }
  for (const old of toLetGo(await others(), MOST_KEPT - 1)) await shelf.forget(old.id);
}

/** Whether a browser's refusal means that there is no room. */
export const isFull = (failure: unknown): boolean =>
  failure instanceof Error && failure.name === 'QuotaExceededError';
