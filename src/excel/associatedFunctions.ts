/** What the runtime of custom functions keeps, and does not declare. */
interface Associations {
  readonly _association?: { readonly mappings?: Readonly<Record<string, unknown>> };
}

/** The names of the functions that answer now, such as CUT; none where there is no runtime for them. */
export function associatedFunctions(): string[] {
  if (typeof CustomFunctions === 'undefined') return [];
  return Object.keys((CustomFunctions as Associations)._association?.mappings ?? {});
}
