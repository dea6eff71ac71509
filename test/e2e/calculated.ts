import { type Locator } from 'playwright-core';
import { until } from './workbench';

/**
 * Presses Calculate of a part until its result is there: what is pressed while a step is still moving is of the steps
 * before. Where its figures are there the picture comes, and is not asked for again.
 */
export async function calculated(part: Locator, result: Locator): Promise<void> {
  const button = part.getByRole('button', { name: 'Calculate' });
  await part.waitFor();
  await until(async () => {
    if ((await result.count()) > 0) return true;
    if ((await part.getByRole('row').count()) > 1) return false;
    if ((await button.count()) > 0) await button.click();
    return false;
  }, Boolean);
}
