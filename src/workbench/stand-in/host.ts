import { showConditionalNumberFormats } from './conditionalNumberFormats';
import { leaveUnlistedUnmarked } from './unlistedCells';
import { Workbook } from './excel/workbook/workbook';
import { forwardEvents } from './events';
import { type Frame, type FrameHost } from './frame/frameHost';
import { refuse } from './harsh/refusals';
import { answerTooLarge, requestTooLarge } from './harsh/sizeLimits';
import { growForSpills } from './growForSpills';
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
  /** Resolves when tables have followed what was entered, all is calculated and the add-in has been reported. */
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
  let grouped = false; // whether the batch that runs belongs to an undo group
  let pressed = 0; // commands of the ribbon that are not completed
  const showPane = (shown: boolean) => {
    if (!(session.harsh.clickLostUntilCompleted && pressed > 0)) host.showPane(shown);
  };
  const host: ExcelHost = {
    functionsReady,
    log: () => undefined,
    showPane: () => undefined,
    connect(frame) {
      frames.clear();
      frames.add(frame);
    },
    async press(functionName, controlId = functionName) {
      pressed++;
      try {
        for (const frame of frames) await frame.press(functionName, controlId);
      } finally {
        pressed--;
      }
    },
    async quiet() {
      await tables.quiet();
      await session.answered();
      await events.told();
    },
    async execute(requestJson, canWait, inUndoGroup = false) {
      if (session.isEditingCell) {
        if (!canWait) return null;
        await session.editingOver();
      }
      const request = JSON.parse(requestJson) as BatchRequest;
      const { sizeLimits } = session.harsh;
      const tooLarge = sizeLimits ? requestTooLarge(requestJson) : null;
      if (tooLarge) return JSON.stringify(tooLarge);
      const start = performance.now();
      const response = await protocol.execute(request, () => (grouped = inUndoGroup));
      host.log({ request, ms: performance.now() - start });
      const json = JSON.stringify(response);
      const unsaid = sizeLimits ? answerTooLarge(json) : null;
      return unsaid ? JSON.stringify(unsaid) : json;
    },
  };
  const protocol = new Protocol({
    root: () => workbook,
    service: (name) => officeService(name, { ready, showPane }),
    beforeRead: () => session.settled(),
    afterWrite: () => session.finished(),
    beforeChange: (object, member) => refuse(session, object, member, grouped),
    around: async (batch) => {
      await events.told(); // what happened before the batch is not news to handlers that it adds
      await session.situation.beforeBatch();
      return session.asBatch(batch);
    },
  });
  growForSpills(session);
  followSheetNames(session);
  enableSpillOperator(session);
  showConditionalNumberFormats(session);
  leaveUnlistedUnmarked(session);
  return host;
}
