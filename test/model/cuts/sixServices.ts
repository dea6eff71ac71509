import { type CutRule } from '../../../src/model/cuts/rule';
import { cutBudgets } from '../../../src/model/cuts/cutBudgets';

/** The illustrative services of docs/calculations.md#7-cut-rules, in pounds and in its order. */
export const SERVICES = [
  'child protection',
  'placements',
  'family support',
  'attendance',
  "children's centres",
  'youth',
];
export const BUDGETS = [3_200_000, 4_100_000, 1_500_000, 650_000, 2_400_000, 900_000];
export const FLOORS = [3_200_000, 3_900_000, 1_000_000, 400_000, 1_200_000, 0];
/** Half for specialist and targeted services, the whole for universal ones. */
export const TIER_WEIGHTS = [0.5, 0.5, 0.5, 0.5, 1, 1];
/** Harm for each £. */
export const HARMS = [10, 6, 3, 2.5, 1.5, 2];
/** Youth gives first, then children's centres, and so upwards. */
export const PRIORITIES = [1, 2, 3, 4, 5, 6];

export const pence = (pounds: readonly number[]) => pounds.map((amount) => Math.round(amount * 100));
export const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** A cut of the services, in pounds throughout. */
export const cutServices = (
  rule: CutRule,
  cut: number,
  weights: readonly number[] | null = null,
  matches: readonly number[] | null = null,
) =>
  cutBudgets({
    budgets: pence(BUDGETS),
    cut: Math.round(cut * 100),
    rule,
    floors: pence(FLOORS),
    weights,
    matches,
    names: SERVICES,
  }).map((amount) => amount / 100);
