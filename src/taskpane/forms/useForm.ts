import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { formChange, namesAdded } from '../../model/forms/formChange';
import { formEffect, type FormEffect } from '../../model/forms/formEffect';
import { type Entries, type FormField, formFields } from '../../model/forms/formFields';
import { formFindings, type FormFinding } from '../../model/forms/formFindings';
import { type FormKind } from '../../model/forms/formKinds';
import { proposedEntries } from '../../model/forms/proposedName';
import { changed, type PlanChange } from '../../model/mends/change/change';
import { mendable } from '../../model/mends/change/mend';
import { type TableKind } from '../../model/plan/declared/schema';
import { type Figures } from '../atHand/figures';

export interface Form {
  readonly fields: readonly FormField[];
  /** What is entered or proposed. */
  readonly entries: Entries;
  /** Whether anything is entered that was not merely proposed. */
  readonly isBegun: boolean;
  readonly enter: (entries: Entries) => void;
  /** The tables to which new names are added, by the headings under which they are. */
  readonly added: ReadonlyMap<string, TableKind>;
  /** The rows that are added. */
  readonly change: PlanChange;
  /** What the checks would say; nothing while nothing is entered. */
  readonly findings: readonly FormFinding[];
  readonly effect: FormEffect | null;
}

/** A form as it is filled in: its fields, what is proposed, and what the checks would say of the row. */
export function useForm(figures: Figures, kind: FormKind, start: Entries): Form {
  const at = useMemo(() => mendable(figures.reading.map(({ grid }) => grid)), [figures.reading]);
  const [typed, setTyped] = useState<Entries>(start);
  const entries = useMemo(() => ({ ...proposedEntries(at, kind, typed), ...typed }), [at, kind, typed]);
  const fields = useMemo(() => formFields(at, kind, entries), [at, kind, entries]);
  const change = useMemo(() => formChange(at, kind, entries), [at, kind, entries]);
  const added = useMemo(
    () => new Map(namesAdded(at, kind, entries).map((each) => [each.heading, each.kind])),
    [at, kind, entries],
  );
  // checking a large plan takes longer than a key press
  const settled = useDeferredValue(entries);
  const checked = useMemo(() => {
    if (!Object.entries(typed).some(([heading, text]) => heading !== kind && text.trim())) return NOTHING;
    const rows = formChange(at, kind, settled);
    const draft = mendable(changed(at.grids, rows));
    return {
      findings: formFindings(at, kind, settled, rows),
      effect: formEffect(at, draft, kind, settled),
    };
  }, [at, kind, settled, typed]);
  const enter = useCallback((more: Entries) => setTyped((now) => ({ ...now, ...more })), []);
  const isBegun = Object.values(typed).some((text) => text.trim());
  return { fields, entries, isBegun, enter, added, change, ...checked };
}

const NOTHING = { findings: [], effect: null } as const;
