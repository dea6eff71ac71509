import { notImplemented } from '../protocol/apiError';
import { HostObject } from '../protocol/hostObject';
import { type Session } from '../session';

/** Excel's Application, which always calculates at once. */
export class Application extends HostObject {
  readonly $type = 'Application';
  override readonly $scalars = ['calculationMode'];
  readonly #session: Session;
  constructor(session: Session) {
    super();
    this.#session = session;
  }
  get calculationMode() {
    return 'Automatic';
  }
  set calculationMode(mode: string) {
    if (mode !== 'Automatic') throw notImplemented(`Application.calculationMode = '${mode}'`);
  }
  async calculate(_type: string) {
    this.#session.recalculateAll();
    await this.#session.settled();
  }
  /** The grid draws when a batch is over in any case. */
  suspendScreenUpdatingUntilNextSync() {}
  suspendApiCalculationUntilNextSync() {}
}
