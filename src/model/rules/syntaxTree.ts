import { refused } from './language';

/**
 * The tree that mathjs's parser builds, in our own nodes instead of mathjs's: they hold what was written and can
 * do nothing. What has no place in a rule cannot even be built.
 */

/** The parser knows a node by `isNode` on its prototype, and its kind by a mark of its own. */
class Node {
  get isNode() {
    return true;
  }
}

/** A number, as the text that was written; a word such as `true` comes as its value. */
export class ConstantNode extends Node {
  readonly isConstantNode = true;
  constructor(readonly value: unknown) {
    super();
  }
}

export class SymbolNode extends Node {
  readonly isSymbolNode = true;
  constructor(readonly name: string) {
    super();
  }
}

export class ParenthesisNode extends Node {
  readonly isParenthesisNode = true;
  constructor(readonly content: SyntaxTree) {
    super();
  }
}

export class OperatorNode extends Node {
  readonly isOperatorNode = true;
  /**
   * @param fn what the parser calls the operator, such as `unaryMinus`
   * @param implicit a multiplication that nobody wrote, as in `2 total`
   */
  constructor(
    readonly op: string,
    readonly fn: string,
    readonly args: readonly SyntaxTree[],
    readonly implicit = false,
  ) {
    super();
  }
}

export class ConditionalNode extends Node {
  readonly isConditionalNode = true;
  constructor(
    readonly condition: SyntaxTree,
    readonly trueExpr: SyntaxTree,
    readonly falseExpr: SyntaxTree,
  ) {
    super();
  }
}

export class FunctionNode extends Node {
  readonly isFunctionNode = true;
  /** The word that was called; blank where what was called is no word. */
  readonly name: string;
  constructor(
    readonly fn: SyntaxTree,
    readonly args: readonly SyntaxTree[],
  ) {
    super();
    this.name = fn instanceof SymbolNode ? fn.name : '';
  }
}

export type SyntaxTree =
  | ConstantNode
  | SymbolNode
  | ParenthesisNode
  | OperatorNode
  | ConditionalNode
  | FunctionNode;

/** Stands for a node that no rule may hold: building it is refused. */
const never = (what: string) =>
  function (): never {
    throw refused(what);
  };

const NO_CHARACTERS = 'A rule cannot set a value, nor hold a list';

/** The nodes by the names under which the parser asks for them. */
export const NODES = {
  ConstantNode,
  SymbolNode,
  ParenthesisNode,
  OperatorNode,
  ConditionalNode,
  FunctionNode,
  RelationalNode: never('Two comparisons in a row cannot be read: write a < b and b < c'),
  AccessorNode: never('A rule cannot look inside a value with . or brackets'),
  IndexNode: never('A rule cannot look inside a value with . or brackets'),
  RangeNode: never('A rule cannot hold a range with : between two numbers'),
  // what no rule has the characters for
  AssignmentNode: never(NO_CHARACTERS),
  FunctionAssignmentNode: never(NO_CHARACTERS),
  BlockNode: never(NO_CHARACTERS),
  ArrayNode: never(NO_CHARACTERS),
  ObjectNode: never(NO_CHARACTERS),
};
