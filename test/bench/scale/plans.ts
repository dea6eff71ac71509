import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { planFile } from '../../cli/planFile';
import { seededTables, SIZE_M } from '../plan/seededTables';

type Cells = readonly (readonly (string | number | null)[])[];

/** Writes the workbook of a made-up plan of 7,190 rows, each of another seed. */
export function writePlan(folder: string, seed: number): string {
  const { grids } = seededTables(SIZE_M, seed);
  const tables = Object.fromEntries(grids.map((grid) => [`${String(grid[0]?.[0])}s`, grid as Cells]));
  const file = path.join(folder, `authority-${String(seed).padStart(3, '0')}.xlsx`);
  writeFileSync(file, planFile(tables));
  return file;
}

/** How many rows there are in the tables of a plan. */
export const rowsOf = (seed: number): number =>
  seededTables(SIZE_M, seed).grids.reduce((sum, grid) => sum + grid.length - 1, 0);
