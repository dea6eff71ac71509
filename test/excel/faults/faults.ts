import { type OpenExcel } from '../../workbench/openExcel';

/** What goes wrong at one exchange with Excel. */
export interface Fault {
  readonly name: string;
  /** How much of the exchange is done before it goes wrong: a share of its actions. */
  readonly done: number;
  /** Excel's code for it. */
  readonly code: string;
}

const refusal = (code: string): Fault => ({ name: code, done: 0, code });

/** What Excel, the network and the user's own typing do to an exchange. */
export const FAULTS: readonly Fault[] = [
  ...[
    'GeneralException',
    'InvalidOperationInCellEditMode',
    'AccessDenied',
    'ItemNotFound',
    'RequestAborted',
    'RequestPayloadSizeLimitExceeded',
    'ServiceNotAvailable',
  ].map(refusal),
  { name: 'broken off after a third', done: 1 / 3, code: 'GeneralException' },
  { name: 'broken off after two thirds', done: 2 / 3, code: 'AccessDenied' },
  { name: 'broken off before the last action', done: 0.999, code: 'GeneralException' },
  { name: 'a lost answer', done: 1, code: 'RequestAborted' },
];

interface Request {
  readonly Actions: readonly { readonly Name: string }[];
}

/** office.js lets go of objects by itself: nothing hangs on that. */
const letsGo = ({ Actions }: Request): boolean => Actions.some(({ Name }) => Name === '_RemoveReference');

/** Does what others do between two exchanges of the pane: no part of its undo group, and nothing of it goes wrong. */
export async function byOthers(excel: OpenExcel, work: () => Promise<unknown>): Promise<void> {
  const { between } = excel.requests;
  excel.requests.between = (json) => excel.host.execute(json, true);
  try {
    await work();
  } finally {
    excel.requests.between = between;
  }
}

/** Does something at an exchange, the first of which is 0; answers how many there were. */
export async function during(
  excel: OpenExcel,
  work: () => Promise<unknown>,
  at: (exchange: number, request: Request, pass: () => Promise<string | null>) => Promise<string | null>,
): Promise<number> {
  let exchanges = 0;
  let failure: unknown = null;
  const released: Promise<unknown>[] = [];
  excel.requests.between = async (json, passOn) => {
    const request = JSON.parse(json) as Request;
    if (letsGo(request)) {
      const answer = passOn(json);
      released.push(answer);
      return answer;
    }
    await Promise.all(released); // what a colleague does comes between two batches
    const pass = () => passOn(json);
    // the exchange is answered in any case: office.js would wait for ever
    return at(exchanges++, request, pass).catch((thrown: unknown) => ((failure = thrown), pass()));
  };
  try {
    await work();
  } finally {
    excel.requests.between = null;
  }
  if (failure !== null) throw failure;
  return exchanges;
}

/** Runs work whose exchange goes wrong as told; `from` lets all later ones go wrong too. */
export async function withFault(
  excel: OpenExcel,
  fault: Fault,
  exchange: number,
  work: () => Promise<unknown>,
  from = false,
): Promise<void> {
  let exchanges = 0;
  excel.requests.between = async (json, passOn) => {
    const request = JSON.parse(json) as Request;
    if (letsGo(request)) return passOn(json);
    const now = exchanges++;
    if (from ? now < exchange : now !== exchange) return passOn(json);
    const whole = request.Actions.length;
    const done = fault.done === 1 ? whole : Math.min(whole - 1, Math.floor(fault.done * whole));
    const Actions = request.Actions.slice(0, done);
    const answer = done > 0 ? await passOn(JSON.stringify({ ...request, Actions })) : null;
    const Results = answer === null ? [] : (JSON.parse(answer) as { Results: unknown[] }).Results;
    const Error = {
      ...{ Code: fault.code, Message: 'In the engine’s own words.', Location: '' },
      ...{ ActionIndex: Math.min(done, whole - 1), HttpStatusCode: 400 },
    };
    return JSON.stringify({ Results, TraceIds: [], Error });
  };
  try {
    await work();
  } finally {
    excel.requests.between = null;
  }
}
