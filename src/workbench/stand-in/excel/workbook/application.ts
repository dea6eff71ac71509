import { ApiError } from '../../protocol/apiError';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';

const AUTOMATIC = ['Automatic', 'AutomaticExceptTables'];

/** Excel's Application: how and when it calculates. */
export class Application extends HostObject {
  readonly $type = 'Application';
  override readonly $scalars = ['calculationMode', 'calculationState'];
  readonly #session: Session;
  constructor(session: Session) {
    super();
    this.#session = session;
  }
  get calculationMode() {
    return this.#session.calculatesManually ? 'Manual' : 'Automatic';
  }
  set calculationMode(mode: string) {
    if (mode !== 'Manual' && !AUTOMATIC.includes(mode))
      throw new ApiError('InvalidArgument', `'${mode}' is no way to calculate.`);
    this.#session.calculatesManually = mode === 'Manual';
  }
  get calculationState() {
    return this.#session.awaitsCalculation ? 'Pending' : 'Done';
  }
  /** `Recalculate` calculates what was changed, `Full` and `FullRebuild` everything. */
  async calculate(type: string) {
    if (type !== 'Recalculate') this.#session.recalculateAll();
    await this.#session.calculateNow();
  }
  /** The grid draws when a batch is over in any case. */
  suspendScreenUpdatingUntilNextSync() {}
  suspendApiCalculationUntilNextSync() {}
}
