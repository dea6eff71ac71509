import { type ZodOptional, type ZodString, z } from 'zod';
import { readBook } from '../file/readBook';
import { reviewCells } from '../file/views/reviewCells';
import { review } from '../model/audit/review/review';
import { reviewList } from '../model/audit/review/reviewList';
import { scenarioNames } from '../model/scenarios/steps/chain';
import { checked } from './checked';
import { readAddress } from './cellAddress';
import { explained } from './explained';
import { type Machine } from './machine/machine';
import { openPlan, type OpenPlan } from './openPlan';
import { callFunction } from './planFunctions';
import { records } from './records';

type Given = Readonly<Record<string, string | undefined>>;

/** A question that an assistant may ask about a workbook. */
export interface McpTool {
  readonly name: string;
  readonly title: string;
  readonly does: string;
  readonly takes: Readonly<Record<string, ZodString | ZodOptional<ZodString>>>;
  readonly answer: (given: Given, machine: Machine) => Promise<unknown>;
}

const file = z.string().describe('Path of the .xlsx file.');
const scenario = z
  .string()
  .optional()
  .describe('Name of a scenario; the plan as entered if it is not given.');

/** What one of the functions answers over a plan, as records. */
const answered = async (id: string, { grids }: OpenPlan, scenarioName = '') =>
  records(await callFunction(id, scenarioName, grids));

/** The read-only tools of `poolbook serve-mcp`. */
export const MCP_TOOLS: readonly McpTool[] = [
  {
    name: 'check',
    title: 'Check a plan',
    does: 'Runs every check over the plan: findings with severity, amount in pounds and cell, and what could not be checked.',
    takes: { file, scenario },
    answer: async (given, machine) => checked(await openPlan(given.file ?? '', machine, given.scenario)),
  },
  {
    name: 'explain',
    title: 'Explain a figure',
    does: 'Explains a cell: what it shows, its formula, the rows that it comes from, and their evidence.',
    takes: { file, cell: z.string().describe('Sheet and cell, such as Funding!D12.') },
    answer: async (given, machine) => {
      const at = readAddress(given.cell ?? '');
      return explained(readBook(await machine.read(given.file ?? '')), at, 3);
    },
  },
  {
    name: 'funding',
    title: 'Funding by stream and year',
    does: 'What there is to spend, stream by stream and year by year, in pounds, with the total.',
    takes: { file, scenario },
    answer: async (given, machine) =>
      answered('FUNDING', await openPlan(given.file ?? '', machine), given.scenario),
  },
  {
    name: 'commitments',
    title: 'Commitments and their floors',
    does: 'Each commitment in each year: what it gets, its floor, the shortfall in pounds, and whether it is kept.',
    takes: { file, scenario },
    answer: async (given, machine) =>
      answered('COMMITMENTS', await openPlan(given.file ?? '', machine), given.scenario),
  },
  {
    name: 'scenario',
    title: 'Scenarios of a plan',
    does: 'The names of the scenarios; with a name, the funding and commitments under it.',
    takes: { file, scenario },
    answer: async (given, machine) => {
      const plan = await openPlan(given.file ?? '', machine);
      if (!given.scenario) return scenarioNames(plan.plan);
      return {
        funding: await answered('FUNDING', plan, given.scenario),
        commitments: await answered('COMMITMENTS', plan, given.scenario),
      };
    },
  },
  {
    name: 'review',
    title: 'Review the formulas',
    does: 'Formulas of the workbook that an auditor would ask about, with sheet, cell, rule and sentence.',
    takes: { file },
    answer: async (given, machine) =>
      reviewList(
        (await review(reviewCells(readBook(await machine.read(given.file ?? ''))))) ?? { findings: [] },
      ),
  },
];
