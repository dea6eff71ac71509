/** Pictures of the whole workbench, taken on the way of a test, for people to look at. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Workbench } from './workbench';

const PICTURES = resolve(__dirname, '../../build/pictures');

/** Takes a picture, which is then in `build/pictures` under its name. */
export async function photograph({ page }: Workbench, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}
