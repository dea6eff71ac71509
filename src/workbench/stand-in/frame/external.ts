import { type Frame, type FrameHost, type OfficeTheme } from './frameHost';
import { officeContext } from './officeContext';
import { type UndoGroups } from './undoGroups';
import { plainArray, safeArray } from './safeArray';

type Handler = (dispid: number, args: unknown) => void;

/** The calls and events of desktop Excel that office.js knows by number. */
const Dispid = {
  DocumentSelectionChanged: 2,
  RichApiMessage: 33,
  AppCommandInvoked: 39,
  ExecuteRichApi: 93,
  AppCommandCompleted: 94,
} as const;
const Status = { ok: 0, notSupported: 5001, cellIsBeingEdited: 5004 } as const;
/** In a request's flags: it may wait until the user has finished editing a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * The object that desktop Excel offers to office.js as `window.external`. It must be in place before office.js
 * loads; requests wait until the grid's page offers its host.
 */
export function createExternal(
  host: Promise<FrameHost>,
  theme: () => OfficeTheme | undefined,
  undoGroups: UndoGroups | null = null,
) {
  const handlers = new Map<number, Handler>();
  const tell = (dispid: number, args: readonly unknown[]) => handlers.get(dispid)?.(dispid, safeArray(args));
  const presses = new Map<string, () => void>();
  let commandsReady: () => void = () => undefined;
  const listensToCommands = new Promise<void>((resolve) => (commandsReady = resolve));

  const frame: Frame = {
    message: (entriesJson) => tell(Dispid.RichApiMessage, JSON.parse(entriesJson) as unknown[]),
    selectionChanged: () => tell(Dispid.DocumentSelectionChanged, []),
    async press(functionName, controlId) {
      await listensToCommands;
      const id = `press-${crypto.randomUUID()}`;
      const completed = new Promise<void>((resolve) => presses.set(id, resolve));
      tell(Dispid.AppCommandInvoked, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      await completed;
    },
  };
  void host.then((h) => h.connect(frame));

  async function executeRichApi(params: unknown, callback: (result: unknown) => void) {
    const [message] = plainArray(params);
    const [, , , , body, , flags] = plainArray(message);
    const canWait = (Number(flags) & DELAY_FOR_CELL_EDIT) !== 0;
    const answer = await (await host).execute(String(body), canWait, undoGroups?.isOpen);
    if (answer === null) callback(safeArray([Status.cellIsBeingEdited]));
    else callback(safeArray([Status.ok, [200, ['Content-Type', 'application/json'], answer]]));
  }

  const context = officeContext(theme, undoGroups !== null);
  return {
    GetHostInfo: () => 'Excel$Win32$16.01$en-US$$$$3', // 3: one runtime for pane, commands and custom functions
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(dispid: number, params: unknown, callback: (result: unknown) => void) {
      if (dispid === Dispid.ExecuteRichApi) {
        void executeRichApi(params, callback);
      } else if (dispid === Dispid.AppCommandCompleted) {
        const [id] = plainArray(params);
        presses.get(String(id))?.();
        presses.delete(String(id));
        callback(Status.ok);
      } else {
        console.warn(`The stand-in for Excel has no call ${dispid}.`);
        callback(Status.notSupported);
      }
    },
    RegisterEvent(dispid: number, _target: string, handler: Handler, callback: (status: number) => void) {
      handlers.set(dispid, handler);
      if (dispid === Dispid.AppCommandInvoked) commandsReady();
      callback(Status.ok);
    },
    UnregisterEvent(dispid: number, _target: string, callback: (status: number) => void) {
      handlers.delete(dispid);
      callback(Status.ok);
    },
  };
}
