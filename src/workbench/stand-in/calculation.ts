import { ICommandService, type Injector } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import { filter, firstValueFrom, timeout } from 'rxjs';

/** How long a calculation may take before a read gives up, in milliseconds. */
const LONGEST = 60_000;

/** The part of Univer's trigger that holds back calculation: private there, named here once. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(before: object, now: object): object;
}

/** Knows whether every cell shows what its formula makes of the present inputs, and hurries it along. */
export class Calculation {
  readonly #commands: ICommandService;
  readonly #progress: FormulaCalculationSessionService;
  readonly #trigger: Trigger;
  #isManual = false;

  constructor(injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#progress = injector.get(FormulaCalculationSessionService);
    this.#trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    // after the trigger, which has set its clock by then
    this.#commands.onCommandExecuted(() => {
      if (this.#isManual) clearTimeout(this.#trigger._setTimeoutKey);
    });
  }

  /** Whether what is changed is calculated only when that is asked for, as Excel may be set. */
  get isManual(): boolean {
    return this.#isManual;
  }
  set isManual(manual: boolean) {
    this.#isManual = manual;
    if (!manual) this.#startNow();
  }

  /** True where something was changed since the last calculation. */
  get isPending(): boolean {
    return this.#trigger._waitingCommandQueue.length > 0;
  }

  /** Calculates what was changed since the last time, in either mode. */
  async now(): Promise<void> {
    this.#startNow();
    await this.settled();
  }

  /** Resolves when no calculation is under way and none is due: in automatic mode all is calculated then. */
  async settled(): Promise<void> {
    // not onCalculationResultApplied(): that one waits half a second whenever nothing is left to do
    while (this.#calculating || (!this.#isManual && this.#startNow())) {
      if (this.#calculating)
        await firstValueFrom(
          this.#progress.state$.pipe(
            filter(() => !this.#calculating),
            timeout(LONGEST),
          ),
        );
      await Promise.resolve();
    }
  }

  /** Calculates every formula again, and what was changed with them. */
  all(): void {
    const everything = { ...this.#takeWaiting(), forceCalculation: true };
    this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  /** Calculates the formulas of some cells again, and all that depends on them. */
  cells(unitId: string, places: readonly { sheetId: string; row: number; column: number }[]): void {
    const dirtyRanges = places.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    const t = this.#trigger;
    const dirty = { ...t._generateDirty([]), dirtyRanges };
    t._executingDirtyData = t._mergeDirty(t._executingDirtyData, dirty);
    this.#commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...t._executingDirtyData },
      { onlyLocal: true },
    );
  }

  get #calculating(): boolean {
    const s = this.#progress.state;
    return s.started && !(s.resultApplied && (s.stopped || s.completed || s.resultEmitted));
  }

  /** Univer waits 100 ms after an edit before it calculates; a read need not. Says whether there was anything to do. */
  #startNow(): boolean {
    if (!this.isPending) return false;
    const dirty = this.#takeWaiting();
    this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    return true;
  }

  /** What was changed, so that the trigger's clock finds nothing: it would begin beside a calculation under way. */
  #takeWaiting(): object {
    const t = this.#trigger;
    clearTimeout(t._setTimeoutKey);
    t._executingDirtyData = t._mergeDirty(t._executingDirtyData, t._generateDirty(t._waitingCommandQueue));
    t._waitingCommandQueue = [];
    return { ...t._executingDirtyData };
  }
}
