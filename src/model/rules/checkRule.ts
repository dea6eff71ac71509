import { wrongInput } from '../errors/poolError';
import { FUNCTIONS, isFunctionName, MOST_PARTS, refused } from './language';
import {
  type CheckedRule,
  type Comparison,
  type Meaning,
  type NumberMeaning,
  type TruthMeaning,
} from './meaning';
import {
  ConditionalNode,
  ConstantNode,
  type FunctionNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
  type SyntaxTree,
} from './syntaxTree';
import { constantOf, partInWords, missingSign, noFunction, placesOf, signOf } from './written';

/** The comparisons by the names that the parser gives them. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  largerEq: '>=',
  smallerEq: '<=',
  larger: '>',
  smaller: '<',
  equal: '==',
  unequal: '!=',
};

/**
 * Checks a rule's tree against the language, part by part: only what is listed passes, and numbers and truths are
 * never taken for one another.
 *
 * @throws `#VALUE!` naming what was refused and what a rule may hold
 */
export function checkRule(tree: SyntaxTree): CheckedRule {
  const words = new Map<string, number>();
  let parts = 0;

  const meaningOf = (node: SyntaxTree): Meaning => {
    if (++parts > MOST_PARTS)
      throw wrongInput(
        `The rule has more than ${MOST_PARTS.toLocaleString('en-GB')} parts: split it into several rules.`,
      );
    if (node instanceof ParenthesisNode) return meaningOf(node.content);
    if (node instanceof ConstantNode) return number({ is: 'constant', value: constantOf(node) });
    if (node instanceof SymbolNode) return number({ is: 'word', position: positionOf(node.name) });
    if (node instanceof OperatorNode) return operation(node);
    return node instanceof ConditionalNode ? choice(node) : number(call(node));
  };

  const positionOf = (word: string): number => {
    const position = words.get(word) ?? words.size;
    words.set(word, position);
    return position;
  };

  const numberIn = (node: SyntaxTree, where: string): NumberMeaning => {
    const found = meaningOf(node);
    if (found.kind === 'number') return found.meaning;
    throw refused(`${where} works on numbers, and here it is given a test that is true or false`);
  };
  const truthIn = (node: SyntaxTree, where: string): TruthMeaning => {
    const found = meaningOf(node);
    if (found.kind === 'truth') return found.meaning;
    throw refused(
      `${where} works on tests such as a >= b, and here it is given a number: put the test in brackets`,
    );
  };

  const operation = (node: OperatorNode): Meaning => {
    const [first, second] = node.args;
    const sign = signOf(node);
    if (!first) throw refused(`${sign} has nothing to work on`);
    if (!second) return single(node, first);
    if (node.implicit) throw refused(missingSign(first, second));
    const numbers = () => ({ left: numberIn(first, sign), right: numberIn(second, sign) });
    const tests = () => ({ left: truthIn(first, sign), right: truthIn(second, sign) });
    switch (node.fn) {
      case 'add':
        return number({ is: 'sum', ...numbers() });
      case 'subtract': {
        const { left, right } = numbers();
        return number({ is: 'sum', left, right: { is: 'negative', of: right } });
      }
      case 'multiply':
        return number({ is: 'product', ...numbers() });
      case 'divide':
        return number({ is: 'quotient', ...numbers(), divisor: partInWords(second) });
      case 'and':
        return truth({ is: 'both', ...tests() });
      case 'or':
        return truth({ is: 'either', ...tests() });
    }
    const operator = COMPARISONS[node.fn];
    if (operator) return truth({ is: 'comparison', operator, ...numbers() });
    throw refused(`${sign} has no place in a rule`);
  };

  const single = (node: OperatorNode, operand: SyntaxTree): Meaning => {
    const sign = signOf(node);
    switch (node.fn) {
      case 'unaryMinus':
        return number({ is: 'negative', of: numberIn(operand, sign) });
      case 'unaryPlus':
        return number(numberIn(operand, sign));
      case 'not':
        return truth({ is: 'not', of: truthIn(operand, sign) });
    }
    throw refused(`${sign} has no place in a rule${node.op === '!' ? ': write not or !=' : ''}`);
  };

  const choice = ({ condition, trueExpr, falseExpr }: ConditionalNode): Meaning => {
    const test = truthIn(condition, 'The choice before ?');
    const yes = meaningOf(trueExpr);
    const no = meaningOf(falseExpr);
    if (yes.kind === 'number' && no.kind === 'number')
      return number({ is: 'choice', test, yes: yes.meaning, no: no.meaning });
    if (yes.kind === 'truth' && no.kind === 'truth')
      return truth({ is: 'choice', test, yes: yes.meaning, no: no.meaning });
    throw refused('Both sides of a choice are numbers, or both are tests; here is one of each');
  };

  const call = ({ name, args }: FunctionNode): NumberMeaning => {
    if (!isFunctionName(name)) throw refused(noFunction(name));
    const [fewest, most] = FUNCTIONS[name];
    if (args.length < fewest || args.length > most)
      throw refused(
        `The function ${name} takes ${fewest === most ? 'one argument' : `${fewest} to ${most} arguments`}, and here are ${args.length}`,
      );
    const where = `The function ${name}`;
    const [first, second] = args as readonly [SyntaxTree, SyntaxTree?];
    switch (name) {
      case 'min':
      case 'max':
      case 'sum': {
        const is = ({ min: 'least', max: 'greatest', sum: 'sum' } as const)[name];
        return args.map((arg) => numberIn(arg, where)).reduce((left, right) => ({ is, left, right }));
      }
      case 'abs':
        return { is: 'size', of: numberIn(first, where) };
      case 'round':
      case 'floor':
      case 'ceil':
        return {
          is: 'rounded',
          of: numberIn(first, where),
          how: name,
          places: second ? placesOf(second) : 0,
        };
    }
  };

  return { result: meaningOf(tree), words: [...words.keys()] };
}

const number = (meaning: NumberMeaning): Meaning => ({ kind: 'number', meaning });
const truth = (meaning: TruthMeaning): Meaning => ({ kind: 'truth', meaning });
