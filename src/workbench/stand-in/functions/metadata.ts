/** One parameter of a custom function, as functions.json describes it. */
export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly options?: { readonly requiresAddress?: boolean; readonly stream?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}
/** The file with which an add-in tells Excel of its custom functions. */
export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
  /** Error cells reach parameters of type any as values; otherwise the call fails with that error. */
  readonly allowErrorForDataTypeAny?: boolean;
  /** The same, and data types such as formatted numbers and entities reach them too. */
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export type Implementation = (...args: unknown[]) => unknown;
/** What CustomFunctions.associate was given, by upper-case id; undefined until the add-in is there. */
export type Implementations = () => Readonly<Record<string, Implementation>> | undefined;
