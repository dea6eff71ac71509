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
}
/** The file with which an add-in tells Excel of its custom functions. */
export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
  /** Error cells reach parameters of type any as values; otherwise the call fails with that error. */
  readonly allowErrorForDataTypeAny?: boolean;
  /** So do error cells as data types, and rich values such as entities. With the other flag, LTSC 2021 crashes. */
  readonly allowCustomDataForDataTypeAny?: boolean;
}

/** What reaches a parameter of type any besides plain values: nothing, errors, or every data type. */
export type Takes = 'values' | 'errors' | 'dataTypes';

/** Errors: both flags together, which crash Excel LTSC 2021 (office-js issue 4385). */
export function takenBy(json: FunctionsJson): Takes {
  if (json.allowCustomDataForDataTypeAny && json.allowErrorForDataTypeAny)
    throw new Error('functions.json has both flags for data types, which crash Excel LTSC 2021: keep one.');
  if (json.allowCustomDataForDataTypeAny) return 'dataTypes';
  return json.allowErrorForDataTypeAny ? 'errors' : 'values';
}

export type Implementation = (...args: unknown[]) => unknown;
/** What CustomFunctions.associate was given, by upper-case id; undefined until the add-in is there. */
export type Implementations = () => Readonly<Record<string, Implementation>> | undefined;
