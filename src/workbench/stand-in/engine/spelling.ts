import { LexerTreeBuilder } from '@univerjs/engine-formula';

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  treeBuilder(formula: unknown, ...rest: unknown[]): unknown;
}
const lexer = LexerTreeBuilder.prototype as unknown as Lexer;

/** The lexer forgets to reset its bracket state: reading a half-typed `=SUM(Streams[` spoils every formula after it. */
function resetBrackets(): void {
  const reset = lexer._resetTemp;
  lexer._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}

const THIS_ROW_QUOTED = /([A-Za-z_\\][\w.]*)\[@\[([^\]]+)\]\]/g;
const THIS_ROW = /([A-Za-z_\\][\w.]*)\[@([^[\]]+)\]/g;

/** `Streams[@Amount]`, as Excel's formula bar spells it, is not read: it becomes the spelling of Excel's files. */
const thisRow = (formula: string) =>
  formula.replace(THIS_ROW_QUOTED, '$1[[#This Row],[$2]]').replace(THIS_ROW, '$1[[#This Row],[$2]]');

/** Changes how a formula is spelt before the engine reads it; the text in the cell stays as entered. */
export function respell(spelling: (formula: string) => string): void {
  const build = lexer.treeBuilder;
  lexer.treeBuilder = function (formula, ...rest) {
    return build.call(this, typeof formula === 'string' ? spelling(formula) : formula, ...rest);
  };
}

resetBrackets();
respell((formula) => (formula.includes('[@') ? thisRow(formula) : formula));
