import { showConditionalNumberFormats } from './conditionalNumberFormats';
import { Workbook } from './excel/workbook';
import { forwardEvents } from './events';
import { type Frame, type FrameHost } from './frame/frameHost';
import { officeService } from './officeServices';
import { Protocol } from './protocol/protocol';
import { type BatchRequest } from './protocol/wire';
import { type Session } from './session';
import { followSheetNames } from './sheetNames';
import { enableSpillOperator } from './spillOperator';
import { watchTables } from './tables/habits';

export interface Exchange {
  readonly request: BatchRequest;
  readonly ms: number;
}
export interface ExcelHost extends FrameHost {
  /** Resolves when the add-in has associated its custom functions. */
  readonly functionsReady: Promise<void>;
  /** Called after each batch, with what was asked and how long the answer took. */
  log: (exchange: Exchange) => void;
  /** Called when the add-in shows or hides its pane (`Office.addin.showAsTaskpane()`). */
  showPane: (shown: boolean) => void;
  /** Resolves when tables have followed what was typed, all is calculated and the add-in has been told. */
  quiet(): Promise<void>;
  /** Presses a button of the ribbon that runs a function of the add-in; resolves when the function is done. */
  press(functionName: string, controlId?: string): Promise<void>;
}

/** The stand-in for Excel: the workbook's end of the frame's `window.external`. */
export function createHost(session: Session): ExcelHost {
  const frames = new Set<Frame>(); // one: the pane's present document
  let ready: () => void = () => undefined;
  const functionsReady = new Promise<void>((resolve) => (ready = resolve));
  const workbook = new Workbook(session);
  const events = forwardEvents(session, frames);
  const tables = watchTables(session);
  const host: ExcelHost = {
    functionsReady,
    log: () => undefined,
    showPane: () => undefined,
    connect(frame) {
      frames.clear();
      frames.add(frame);
    },
    async press(functionName, controlId = functionName) {
      for (const frame of frames) await frame.press(functionName, controlId);
    },
    async quiet() {
      await tables.quiet();
      await session.settled();
      await events.told();
    },
    async execute(requestJson, canWait) {
      if (session.isEditingCell) {
        if (!canWait) return null;
        await session.editingOver();
      }
      const request = JSON.parse(requestJson) as BatchRequest;
      const start = performance.now();
      const response = await protocol.execute(request);
      host.log({ request, ms: performance.now() - start });
      return JSON.stringify(response);
    },
  };
  const protocol = new Protocol({
    root: () => workbook,
    service: (name) => officeService(name, { ready, showPane: (shown) => host.showPane(shown) }),
    beforeRead: () => session.settled(),
    afterWrite: () => session.finished(),
    around: async (batch) => {
      await events.told(); // what happened before the batch is not news to handlers that it adds
      return session.asBatch(batch);
    },
  });
  followSheetNames(session);
  enableSpillOperator(session);
  showConditionalNumberFormats(session);
  return host;
}
