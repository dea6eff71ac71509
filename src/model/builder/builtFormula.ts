import { type ArgumentField } from './argumentFields';
import { writtenArgument } from './writtenArgument';
import { tableReference } from './writtenReference';

/** What is entered for each argument, by its name; the names of the workbook's tables where tables are asked for. */
export interface BuilderEntries {
  readonly words: Readonly<Record<string, string>>;
  readonly tables: readonly string[];
}

/** A formula as it was built, or what is still to be entered or put right, by argument. */
export interface BuiltFormula {
  /** Null until every argument can be written. */
  readonly formula: string | null;
  readonly wrong: Readonly<Record<string, string>>;
}

/**
 * The formula that calls a function with what was entered: optional arguments that nothing follows are left out.
 *
 * @param id such as `CUT`
 * @example
 * builtFormula('UPRATE', [{ name: 'amount', label: 'Amount', kind: 'cells' }, { name: 'rates', label: 'Rates', kind: 'cells' }], { words: { amount: 'B4', rates: 'Rates[2010/11]' }, tables: [] }) // => { formula: "=POOL.UPRATE(B4,Rates[2010/11])", wrong: {} }
 * @example
 * builtFormula('FUNDING', [{ name: 'scenario', label: 'Scenario', kind: 'scenario' }, { name: 'tables', label: 'Tables', kind: 'tables' }], { words: { scenario: 'Base' }, tables: [] }) // => { formula: null, wrong: { tables: "Choose at least one table." } }
 */
export function builtFormula(
  id: string,
  fields: readonly ArgumentField[],
  { words, tables }: BuilderEntries,
): BuiltFormula {
  const wrong: Record<string, string> = {};
  const args = fields.flatMap((field): readonly string[] => {
    if (field.kind === 'tables') {
      if (tables.length === 0) wrong[field.name] = 'Choose at least one table.';
      return tables.map((name) => tableReference(name));
    }
    const written = writtenArgument(field, words[field.name] ?? '');
    if ('text' in written) return [written.text];
    wrong[field.name] = written.wrong;
    return [];
  });
  while (args.at(-1) === '') args.pop();
  return { formula: Object.keys(wrong).length > 0 ? null : `=POOL.${id}(${args.join(',')})`, wrong };
}
