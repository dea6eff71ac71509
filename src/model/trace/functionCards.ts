// Made by functionCards.mjs: change the comments in src/functions, and build.
import { type FunctionCard } from './functionCard';

export const FUNCTION_CARDS: Readonly<Record<string, FunctionCard>> = {
  ACCOUNT: {
    says: 'the memorandum account of {pool} for {year}',
    saysPart: null,
    parameters: ['pool', 'year', 'tables'],
    tablesFrom: 2,
  },
  AGREEMENT: {
    says: 'what the agreement of {pool} says, clause by clause',
    saysPart: null,
    parameters: ['pool', 'tables'],
    tablesFrom: 1,
  },
  APPORTION: {
    says: '{£total} shared by weight {weights}',
    saysPart: 'the {nth} share of {£total} shared by weight {weights}',
    parameters: ['total', 'weights'],
    tablesFrom: null,
  },
  BENCHMARK: {
    says: 'how {ours} compares with {neighbours}: median, rank and quartile',
    saysPart: null,
    parameters: ['ours', 'neighbours', 'good'],
    tablesFrom: null,
  },
  BINDING: {
    says: 'what {£supply} cannot pay of {£demand} within the ring-fences, and why',
    saysPart: null,
    parameters: ['supply', 'demand', 'allowed', 'supplyNames', 'demandNames'],
    tablesFrom: null,
  },
  CHECKS: {
    says: 'what should be looked at in the plan[ under {scenario}], worst first',
    saysPart: null,
    parameters: ['scenario', 'tables'],
    tablesFrom: 1,
  },
  COMMITMENTS: {
    says: 'every commitment in every year[ under {scenario}]: what it gets, what it needs, and whether it is kept',
    saysPart: null,
    parameters: ['scenario', 'tables'],
    tablesFrom: 1,
  },
  COMPARE: {
    says: '{scenarios} side by side in {year} by {measure}, and what each changes from the first',
    saysPart: null,
    parameters: ['measure', 'scenarios', 'year', 'tables'],
    tablesFrom: 3,
  },
  CUT: {
    says: 'what {£budgets} give up of a cut of {£cut}[, by the rule {rule}][, floors of {£floors} kept]',
    saysPart:
      'what the {nth} of {£budgets} gives up of a cut of {£cut}[, by the rule {rule}][, floors of {£floors} kept]',
    parameters: ['budgets', 'cut', 'rule', 'floors', 'weights', 'match'],
    tablesFrom: null,
  },
  FUNDING: {
    says: 'what there is to spend[ under {scenario}], stream by stream and year by year',
    saysPart: null,
    parameters: ['scenario', 'tables'],
    tablesFrom: 1,
  },
  INYEAR: {
    says: 'the part of {£annual} a year that falls in {year}[, from {starts}][, until {ends}]',
    saysPart: null,
    parameters: ['annual', 'year', 'starts', 'ends', 'basis'],
    tablesFrom: null,
  },
  LEDGER: {
    says: 'who owes whom when {year} of {pool} is settled',
    saysPart: null,
    parameters: ['pool', 'year', 'tables'],
    tablesFrom: 2,
  },
  LEGAL: {
    says: 'whether {basis} lets a body of the type {partnerType} pool its money[ from {from}][ until {to}]',
    saysPart: null,
    parameters: ['law', 'basis', 'partnerType', 'from', 'to'],
    tablesFrom: null,
  },
  MATCH: {
    says: 'the payments out of {£supply} that meet the most of {£demand} within the ring-fences',
    saysPart: null,
    parameters: ['supply', 'demand', 'allowed'],
    tablesFrom: null,
  },
  OUTCOMES: {
    says: 'what is spent for each outcome in {year}[ under {scenario}], and what one unit costs',
    saysPart: null,
    parameters: ['scenario', 'year', 'tables'],
    tablesFrom: 2,
  },
  PARTNERS: {
    says: 'what each partner brings[ under {scenario}], what it delegates, and how complete its figures are',
    saysPart: null,
    parameters: ['scenario', 'tables'],
    tablesFrom: 1,
  },
  POOLS: {
    says: 'what each partner puts into each pool[ under {scenario}], year by year',
    saysPart: null,
    parameters: ['scenario', 'tables'],
    tablesFrom: 1,
  },
  PVM: {
    says: 'why the cost of {unitsBefore} at {£pricesBefore} became that of {unitsAfter} at {£pricesAfter}: volume, mix and price',
    saysPart: null,
    parameters: ['unitsBefore', 'pricesBefore', 'unitsAfter', 'pricesAfter', 'periods'],
    tablesFrom: null,
  },
  REAL: {
    says: '{£amount} in the prices of the year whose index is {baseIndex}, from those of index {index}',
    saysPart: null,
    parameters: ['amount', 'index', 'baseIndex'],
    tablesFrom: null,
  },
  REGISTER: {
    says: 'each joint action[ under {scenario}]: the pool, or what each partner commits and on what basis',
    saysPart: null,
    parameters: ['scenario', 'tables'],
    tablesFrom: 1,
  },
  RISK: {
    says: 'how likely each commitment is kept in {year}[ under {scenario}] when money that is not confirmed may not arrive',
    saysPart: null,
    parameters: ['scenario', 'year', 'draws', 'seed', 'tables'],
    tablesFrom: 4,
  },
  RULE: {
    says: 'what the rule {rule} comes to where {names} are {values}',
    saysPart: null,
    parameters: ['rule', 'names', 'values'],
    tablesFrom: null,
  },
  SERVICES: {
    says: 'what is allocated to each service[ under {scenario}], year by year',
    saysPart: null,
    parameters: ['scenario', 'tables'],
    tablesFrom: 1,
  },
  SETTLE: {
    says: 'what each partner bears where {£contributions} were put in and {£outturn} was spent[, by the rule {rule}]',
    saysPart:
      'what the {nth} partner bears where {£contributions} were put in and {£outturn} was spent[, by the rule {rule}]',
    parameters: ['contributions', 'outturn', 'rule', 'shares', 'caps', 'host'],
    tablesFrom: null,
  },
  SETTLEMENT: {
    says: 'what each partner bears and owes for {year} of {pool}',
    saysPart: null,
    parameters: ['pool', 'year', 'tables'],
    tablesFrom: 2,
  },
  SPREAD: {
    says: '{£totals} shared by weight {weights}, so that rows and columns both add up to the penny',
    saysPart: null,
    parameters: ['totals', 'weights'],
    tablesFrom: null,
  },
  STATEMENT: {
    says: 'the {part} of the statement of resources[ under {scenario}], year by year',
    saysPart: null,
    parameters: ['part', 'scenario', 'tables'],
    tablesFrom: 2,
  },
  SURVIVES: {
    says: 'the largest further cut of {year} that every commitment survives[ under {scenario}], and what breaks first beyond it',
    saysPart: null,
    parameters: ['scenario', 'year', 'tables'],
    tablesFrom: 2,
  },
  TIERS: {
    says: 'what goes to each tier and to prevention[ under {scenario}], in cash and as a share',
    saysPart: null,
    parameters: ['scenario', 'tables'],
    tablesFrom: 1,
  },
  UPRATE: {
    says: '{£amount} after rates of {%rates}, rounded once',
    saysPart: null,
    parameters: ['amount', 'rates'],
    tablesFrom: null,
  },
};
