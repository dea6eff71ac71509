import { type Desk } from './desk';
import { exampleName, NEW_NAME } from './fileName';
import { takeDropped } from './dropping';
import { takeLaunched } from './fileSystem';
import { toRecover } from './keptPlan';
import { newPlan } from './openPlan';
import { type PlanInHand } from './planInHand';
import { followKeys } from './shortcuts';
import { openShelf, type Shelf } from './shelf';
import { wouldBeLost } from './whereItIs';

/** The example that the workbench opens with on a first visit. */
const FIRST_EXAMPLE = 'alderbrook';

/** The browser's shelf; null where it refuses storage to this page. */
export const browserShelf = async (): Promise<Shelf | null> => {
  try {
    return await openShelf(indexedDB);
  } catch {
    return null;
  }
};

/**
 * Opens what the page's address asks for: a workbook that is kept (`?plan=`), an example, or an empty workbook.
 * Without any, work that is in no file is gone on with.
 */
export async function openFirst(desk: Desk, shelf: Shelf | null, asked: URLSearchParams): Promise<void> {
  const kept = (await shelf?.list().catch(() => [])) ?? [];
  const id = asked.get('plan');
  const isOpen = asked.has('example') || asked.has('empty');
  const plan = id !== null ? kept.find((one) => one.id === id) : isOpen ? undefined : toRecover(kept);
  if (plan) {
    const at = new Date(plan.keptAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
    await desk.openKept(
      plan,
      id === null ? `${plan.name} was recovered as you left it on ${at}.` : undefined,
    );
  }
  if (desk.plan) return;
  const example = asked.get('example') ?? FIRST_EXAMPLE;
  const isEmpty = asked.has('empty') || plan !== undefined || id !== null;
  await desk.open(isEmpty ? newPlan(NEW_NAME) : newPlan(exampleName(example), example));
}

/** Makes the page's address that of the open workbook, so that loading the page again opens it again. */
export function showAddress({ id, isKept }: PlanInHand): void {
  const address = new URL(location.href);
  const { searchParams } = address;
  const isOfAnother = searchParams.has('plan') && searchParams.get('plan') !== id;
  if (!isKept && !isOfAnother) return;
  for (const asked of ['example', 'empty', 'plan']) searchParams.delete(asked);
  searchParams.set(...((isKept ? ['plan', id] : ['empty', '']) as [string, string]));
  if (address.href !== location.href) history.replaceState(null, '', address);
}

/** Follows what the user does to open, save and leave. */
export function followUser(desk: Desk): void {
  takeLaunched((opened) => void desk.openFile(opened));
  addEventListener('beforeunload', (event) => {
    if (!desk.plan || !wouldBeLost(desk.plan.where)) return;
    void desk.plan.flush();
    event.preventDefault(); // the browser asks in its own words
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void desk.plan?.flush();
  });
}

/** Follows the keys, drops and touches in a window: the page's, and that of each page of the pane. */
export function followWindow(desk: Desk, heard: Window): void {
  followKeys(heard, {
    open: () => void desk.pick(),
    save: () => void desk.save(),
    saveCopy: () => void desk.saveCopy(),
  });
  takeDropped(heard, document.body, (opened) => void desk.openFile(opened));
  const touched = () => {
    if (desk.plan) desk.plan.touched = true;
  };
  heard.addEventListener('pointerdown', touched, { capture: true });
  heard.addEventListener('keydown', touched, { capture: true });
}
