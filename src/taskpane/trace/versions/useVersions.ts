import { useCallback, useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { type KeptVersion } from '../../../excel/kept/keptVersions';
import { type ChangeGroup } from '../../../model/versions/kept/changeGroup';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type Figures } from '../../atHand/figures';
import { type PlanAtHand } from '../../atHand/usePlan';
import { dayOf, today } from '../../atHand/days';

/** What has changed since a version, and the figures of the workbook with which it was compared. */
export interface Compared {
  readonly version: KeptVersion;
  /** The file, where it was compared with one. */
  readonly file?: File;
  readonly groups: readonly ChangeGroup[];
  /** Which sheets were not compared beside the plan; '' where all were. */
  readonly notCompared: string;
  readonly figures: Figures;
}

/** With what the workbook was compared, kept while other screens are shown. */
export type Comparing = readonly [compared: Compared | null, show: Dispatch<SetStateAction<Compared | null>>];

/** The versions that the workbook keeps, and what is done with them. */
export interface Versions {
  /** The latest first; null until they are read. */
  readonly kept: readonly KeptVersion[] | null;
  readonly compared: Compared | null;
  /** Which sheets the version that was saved last keeps in part only; '' where it keeps all. */
  readonly leftOut: string;
  /** Each is false where it failed. */
  readonly save: (name: string) => Promise<boolean>;
  readonly compare: (version: KeptVersion) => Promise<boolean>;
  /** Compares with an .xlsx file, which is read on this computer. */
  readonly compareFile: (file: File) => Promise<boolean>;
  readonly discard: (version: KeptVersion) => Promise<boolean>;
}

/** @param figures those of the plan as entered or under a scenario: what is saved and compared is always as entered */
export function useVersions(
  figures: Figures,
  attempt: PlanAtHand['attempt'],
  [compared, show]: Comparing,
): Versions {
  const workbook = useOpenWorkbook();
  const [kept, keep] = useState<readonly KeptVersion[] | null>(null);
  const [leftOut, tellLeftOut] = useState('');

  const list = useCallback(async () => keep(await workbook.listVersions()), [workbook]);
  useEffect(() => void attempt('Reading the versions', list), [attempt, list]);

  const versionNow = async () => {
    const cells = await workbook.readFormulas(() => false);
    const { takeVersion } = await import('../../../model/versions/takeVersion');
    return takeVersion(figures.planName, figures.reading, cells ?? { sheets: [] });
  };
  return {
    kept,
    compared,
    leftOut,
    save: (name) =>
      attempt('Saving the version', async () => {
        const version = await versionNow();
        await workbook.saveVersion(name, today(), JSON.stringify(version));
        const { sheetsNotCompared } = await import('../../../model/versions/sheets/sheetGroups');
        tellLeftOut(sheetsNotCompared(version));
        await list();
      }),
    compare: (version) =>
      attempt(`Comparing with ${version.name}`, async () => {
        const text = await workbook.versionText(version.id);
        const now = await versionNow();
        const { comparedWith } = await import('./comparedWith');
        show({ version, figures, ...comparedWith(text, now, figures) });
      }),
    compareFile: (file) =>
      attempt(`Comparing with ${file.name}`, async () => {
        const [{ comparedWithFile }, bytes] = await Promise.all([
          import('./comparedWithFile'),
          file.arrayBuffer(),
        ]);
        const cells = (await workbook.readFormulas(() => false)) ?? { sheets: [], names: [] };
        const groups = comparedWithFile(new Uint8Array(bytes), cells, figures);
        const version = { id: '', name: file.name, date: dayOf(new Date(file.lastModified)) };
        show({ version, file, figures, groups, notCompared: '' });
      }),
    discard: (version) =>
      attempt(`Deleting ${version.name}`, async () => {
        await workbook.deleteVersion(version.id);
        show((now) => (now?.version.id === version.id ? null : now));
        await list();
      }),
  };
}
