import { respell } from './spelling';

/** What a heading can hold and Excel writes with an apostrophe before it where a formula names the column. */
const SIGNS = "[]#'@";
/** Each sign is a private character while the engine reads a formula: it takes none of them in a heading. */
const FIRST_PRIVATE = 0xe000;
const stand = (sign: string) => String.fromCharCode(FIRST_PRIVATE + SIGNS.indexOf(sign));

/**
 * A heading as the engine knows it.
 *
 * @example headingForEngine('Cost [net]').length // => 10
 */
export const headingForEngine = (heading: string): string => heading.replace(/[[\]#'@]/g, stand);

/**
 * A heading as a formula names it.
 *
 * @example headingInFormula("Cost [net]") // => "Cost '[net']"
 */
export const headingInFormula = (heading: string): string => heading.replace(/[[\]#'@]/g, "'$&");

/** What is between the brackets of a structured reference, one level of brackets inside. */
const INSIDE = String.raw`(?:'[[\]#'@]|[^[\]']|\[(?:'[[\]#'@]|[^[\]'])*\])*`;
/** A structured reference: the name of its table, and what it says of it. */
export const structuredReference = (table: string, flags: string): RegExp =>
  new RegExp(String.raw`((?<![\w.\\'])${table})(\[${INSIDE}\])`, flags);

const REFERENCE = structuredReference(String.raw`[A-Za-z_\\][\w.\\]*`, 'g');
const TEXT = /("(?:[^"]|"")*")/;

/** A formula with headings as the engine knows them, and the rest as it was. */
const withHeadings = (formula: string): string =>
  formula
    .split(TEXT)
    .map((part, at) =>
      at % 2
        ? part
        : part.replace(
            REFERENCE,
            (_, table: string, inside: string) =>
              table + inside.replace(/'([[\]#'@])/g, (_escaped, sign: string) => stand(sign)),
          ),
    )
    .join('');

/** To be applied after all other spellings are registered, so that it comes first: they look for brackets too. */
export const readEscapedHeadings = (): void =>
  respell((formula) => (formula.includes("'") && formula.includes('[') ? withHeadings(formula) : formula));
