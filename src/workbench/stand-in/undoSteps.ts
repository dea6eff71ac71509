import {
  type Injector,
  type IMutationInfo,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type ICommandService,
} from '@univerjs/core';

interface Step {
  undoMutations: IMutationInfo[];
  redoMutations: IMutationInfo[];
}
/** What Univer's undo service keeps for itself. */
interface Batching {
  __tempBatchingUndoRedo(unitId: string): { dispose(): void };
  _tryBatchingElements(step: Step, next: Step): void;
}
const UNDOING: readonly string[] = [UndoCommand.id, RedoCommand.id];

/** The steps that a user can undo. */
export class UndoSteps {
  readonly #service: Batching;
  #last: Promise<unknown> = Promise.resolve();
  /** True while a step is undone or redone. */
  isUndoing = false;

  constructor(injector: Injector, commands: ICommandService) {
    this.#service = injector.get(IUndoRedoService) as unknown as Batching;
    // Univer undid what is gathered in one step in the order in which it was done: the sheet went before its table
    this.#service._tryBatchingElements = (step, next) => {
      step.redoMutations = [...step.redoMutations, ...next.redoMutations];
      step.undoMutations = [...next.undoMutations, ...step.undoMutations];
    };
    commands.beforeCommandExecuted(({ id }) => {
      if (UNDOING.includes(id)) this.isUndoing = true;
    });
    commands.onCommandExecuted(({ id }) => {
      if (UNDOING.includes(id)) this.isUndoing = false;
    });
  }

  /** Makes one step of everything that happens meanwhile; steps wait for each other. */
  one<T>(unitId: string, work: () => Promise<T>): Promise<T> {
    const step = this.#last.then(async () => {
      const batch = this.#service.__tempBatchingUndoRedo(unitId);
      try {
        return await work();
      } finally {
        batch.dispose();
      }
    });
    this.#last = step.catch(() => undefined);
    return step;
  }
}
