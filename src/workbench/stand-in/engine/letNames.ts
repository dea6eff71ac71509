import { respell } from './spelling';

/** LET as a person or a file writes it. */
const LET = /(?<![\w.])(?:_xlfn\.)?LET\(/gi;
const NAME = /^(?:_xlpm\.)?[A-Za-z_\\][\w.\\?]*$/;
/** A text, a sheet's name in quotes, what is in square brackets, or a word that is no function, sheet or table. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\w.\\?$!:]+(?=(\s*[([!])?)/g;
/** Longer than a cell's formula can be: names that stand for names that stand for names. */
const LONGEST = 32_767;

/**
 * LET with each name replaced by what it stands for, in brackets: the engine reads LET as a function that it makes on
 * the way, and neither sees that its cells changed nor lets one name use another. A formula that is no proper LET stays.
 *
 * @example withoutLet('=LET(x,A1*2,y,x+1,x*y)') // => '=((A1*2)*((A1*2)+1))'
 */
export function withoutLet(formula: string): string {
  let text = formula;
  for (let call = lastLet(text); call; call = lastLet(text)) {
    const said = whatItSays(call.args);
    if (said === null) return formula;
    text = `${text.slice(0, call.start)}(${said})${text.slice(call.end)}`;
    if (text.length > LONGEST) return formula;
  }
  return text;
}

interface Call {
  readonly start: number;
  readonly end: number;
  readonly args: readonly string[];
}

/** The last LET of a formula, which has none within it; null where there is none outside texts. */
function lastLet(text: string): Call | null {
  const blank = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length));
  const found = [...blank.matchAll(LET)].at(-1);
  return found ? callAt(blank, text, found.index, found.index + found[0].length) : null;
}

/** The arguments of a call, from after its opening bracket on. */
function callAt(blank: string, text: string, start: number, from: number): Call | null {
  const args: string[] = [];
  let depth = 0;
  let begun = from;
  for (let at = from; at < blank.length; at++) {
    const letter = blank.charAt(at);
    if (depth === 0 && (letter === ',' || letter === ')')) {
      args.push(text.slice(begun, at).trim());
      begun = at + 1;
      if (letter === ')') return { start, end: at + 1, args };
    } else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
  }
  return null;
}

/** The last argument with every name replaced; null where the arguments are no names with values and what to calculate. */
function whatItSays(args: readonly string[]): string | null {
  if (args.length < 3 || args.length % 2 === 0) return null;
  const values = new Map<string, string>();
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [name = '', value = ''] = args.slice(i, i + 2);
    if (!NAME.test(name)) return null;
    values.set(name.toLowerCase(), `(${replaced(value, values)})`);
  }
  return replaced(args.at(-1) ?? '', values);
}

const replaced = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(PARTS, (part, isOther: string | undefined) =>
    isOther === undefined ? (values.get(part.toLowerCase()) ?? part) : part,
  );

respell((formula) => (/LET\(/i.test(formula) ? withoutLet(formula) : formula));
