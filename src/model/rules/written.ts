import { type Fraction } from '../money/fraction';
import { excerpt, refused } from './language';
import { writtenNumber } from './writtenNumber';
import {
  ConstantNode,
  FunctionNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
  type SyntaxTree,
} from './syntaxTree';

/** What parts of a rule's tree say as they were written. */

/** The number that was written; words such as `true` and `null` are none. */
export function constantOf({ value }: ConstantNode): Fraction {
  if (typeof value === 'string') return writtenNumber(value);
  throw refused(`The word ${String(value)} has no place in a rule`);
}

const FARTHEST = 12;

/** To how many decimals to round: a whole number as written, negative to the left of the point. */
export function placesOf(node: SyntaxTree): number {
  const [sign, size] =
    node instanceof OperatorNode && node.fn === 'unaryMinus' ? [-1, node.args[0]] : [1, node];
  const digits = size instanceof ConstantNode ? String(size.value) : '';
  if (!/^\d{1,2}$/.test(digits) || Number(digits) > FARTHEST)
    throw refused(
      `The second argument of a rounding is a whole number from -${FARTHEST} to ${FARTHEST}, as written`,
    );
  return sign * Number(digits) || 0;
}

/** A sign or a word between numbers or tests, as the start of a sentence. */
export const signOf = ({ op }: OperatorNode): string => `The ${/[a-z]/.test(op) ? 'word' : 'sign'} ${op}`;

/** A part of a rule as a reader would name it; blank where that would be long. */
export function partInWords(node: SyntaxTree): string {
  if (node instanceof SymbolNode) return node.name;
  if (node instanceof ConstantNode) return String(node.value);
  if (node instanceof ParenthesisNode) return partInWords(node.content);
  return node instanceof FunctionNode ? node.name : '';
}

/** Two parts side by side with no sign between them, and what was likely meant. */
export function missingSign(before: SyntaxTree, after: SyntaxTree): string {
  const [left, right] = [partInWords(before), partInWords(after)].map(excerpt);
  const between = left && right ? `between ${left} and ${right}` : 'between two parts of the rule';
  if (before instanceof SymbolNode && after instanceof SymbolNode)
    return `A sign is missing ${between}: write * to multiply, or ${excerpt(`${left}_${right}`)} where both are one name`;
  if (before instanceof ConstantNode && after instanceof SymbolNode)
    return `A sign is missing ${between}: write * to multiply, and amounts in full, as 3900000`;
  return `A sign is missing ${between}: write * to multiply`;
}

/** Functions of Excel that a rule has as signs. */
const AS_SIGNS: Readonly<Record<string, string>> = {
  and: 'write a > 1 and b > 2',
  or: 'write a > 1 or b > 2',
  if: 'write a > 1 ? b : c',
};

/** A call of something that is no function of the language. */
export function noFunction(name: string): string {
  if (!name) return 'What is before the brackets cannot be called';
  const instead = Object.hasOwn(AS_SIGNS, name) ? `: ${AS_SIGNS[name]}` : '';
  return `The function ${excerpt(name)} has no place in a rule${instead}`;
}
