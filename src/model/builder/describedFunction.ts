/** An argument of one of Poolbook's functions, as the comment above the function describes it. */
export interface DescribedArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The plan's tables, one after the other. */
  readonly repeating: boolean;
  /** Cells, where others are one value. */
  readonly matrix: boolean;
}

/** What is said of one of Poolbook's functions; it is made from the comment above it. */
export interface DescribedFunction {
  readonly summary: string;
  readonly parameters: readonly DescribedArgument[];
}

const LINE = /^( *)(\w+)(\[\])?(…)?(\?)?: (.*)$/;

/**
 * Functions as a text describes them: a line for each, and below it a further one for each argument, with `[]` where
 * it is cells, `…` where it repeats and `?` where it may be left out.
 *
 * @example
 * describedIn('UPRATE: An amount later.\n  rates[]?: The rates.').UPRATE // => { summary: "An amount later.", parameters: [{ name: "rates", description: "The rates.", optional: true, repeating: false, matrix: true }] }
 */
export function describedIn(text: string): Readonly<Record<string, DescribedFunction>> {
  const found: Record<string, { summary: string; parameters: DescribedArgument[] }> = {};
  let last: DescribedArgument[] = [];
  for (const line of text.split('\n')) {
    const [, inset, name = '', matrix, repeating, optional, description = ''] = LINE.exec(line) ?? [];
    if (inset === undefined) continue;
    const is = { optional: Boolean(optional), repeating: Boolean(repeating), matrix: Boolean(matrix) };
    if (inset) last.push({ name, description, ...is });
    else found[name] = { summary: description, parameters: (last = []) };
  }
  return found;
}
