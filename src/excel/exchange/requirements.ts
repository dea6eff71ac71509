/** What Poolbook asks of the Excel that it runs in, asked once. A missing set switches a feature off with a sentence. */

interface Requirement {
  readonly set: string;
  readonly version: string;
  /** What cannot be done without it, and what helps. */
  readonly without: string;
}

const UPDATE = 'Update Excel, or use Excel on the web.';

const REQUIREMENTS = {
  plan: {
    set: 'ExcelApi',
    version: '1.14',
    without: `This version of Excel is too old for Poolbook to read and write plans. ${UPDATE}`,
  },
  ribbon: {
    set: 'SharedRuntime',
    version: '1.1',
    without: `In this version of Excel the buttons of the Poolbook tab cannot reach the pane. ${UPDATE}`,
  },
  functions: {
    set: 'CustomFunctionsRuntime',
    version: '1.3',
    without: `This version of Excel cannot calculate Poolbook’s functions: their cells show #NAME?. ${UPDATE}`,
  },
  arrows: {
    set: 'ExcelApi',
    version: '1.13',
    without:
      'This version of Excel does not tell Poolbook its own arrows: only the texts of the formulas were read.',
  },
  sheetNames: {
    set: 'ExcelApi',
    version: '1.17',
    without:
      'This version of Excel does not tell Poolbook when a sheet is renamed: the pane shows it after the next change.',
  },
  oneUndo: {
    set: 'ExcelApi',
    version: '1.20',
    without: 'In this version of Excel it takes several steps to undo what Poolbook writes.',
  },
} as const satisfies Readonly<Record<string, Requirement>>;

export type Feature = keyof typeof REQUIREMENTS;
const NEEDED: readonly Feature[] = ['plan', 'ribbon', 'functions'];

const known = new Map<Feature, boolean>();

/** Whether this Excel has what a feature needs. */
export function supports(feature: Feature): boolean {
  const before = known.get(feature);
  if (before !== undefined) return before;
  const { set, version } = REQUIREMENTS[feature];
  const supported = Office.context.requirements.isSetSupported(set, version);
  known.set(feature, supported);
  return supported;
}

/** What cannot be done without it, and what helps. */
export const withoutFeature = (feature: Feature): string => REQUIREMENTS[feature].without;

/** One sentence for each thing without which Poolbook does not work here; none in an Excel that will do. */
export const whatIsMissing = (): string[] =>
  NEEDED.filter((feature) => !supports(feature)).map(withoutFeature);
