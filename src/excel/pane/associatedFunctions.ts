/** What the runtime of custom functions keeps, and does not declare. */
interface Associations {
  readonly _association?: { readonly mappings?: Readonly<Record<string, unknown>> };
}

/** The names of the functions that answer now, such as CUT; none where there is no runtime for them. */
export const associatedFunctions = (): string[] => Object.keys(mappings());

/** The function that answers under a name; null where none does. */
export function functionAssociated(name: string): ((...given: readonly unknown[]) => unknown) | null {
  const found = mappings()[name];
  return typeof found === 'function' ? (...given) => Reflect.apply(found, undefined, given) as unknown : null;
}

function mappings(): Readonly<Record<string, unknown>> {
  if (typeof CustomFunctions === 'undefined') return {};
  return (CustomFunctions as Associations)._association?.mappings ?? {};
}
