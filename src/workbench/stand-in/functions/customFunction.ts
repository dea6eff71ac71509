import { BaseFunction, type BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import { a1, quoteSheet } from '../excel/values/address';
import { type Session } from '../session';
import { argumentsOf, type Manner, type Variant } from './arguments';
import { BUSY, errorValue, type Failure, failureOf } from './errors';
import { type FunctionMetadata, type Implementations, type Takes } from './metadata';
import { resultValue } from './results';

type Described = FunctionMetadata & { readonly takes: Takes };

/** A custom function of the add-in as the formula engine calls it. It never throws. */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true; // so that blank cells and arguments left out differ
  readonly #session: Session;
  readonly #fullName: string;
  readonly #meta: Described;
  readonly #implementations: Implementations;

  constructor(session: Session, fullName: string, meta: Described, implementations: Implementations) {
    super(fullName);
    this.#session = session;
    this.#fullName = fullName;
    this.#meta = meta;
    this.#implementations = implementations;
    this.minParams = meta.parameters.filter((p) => !p.optional && !p.repeating).length;
    this.maxParams = meta.parameters.at(-1)?.repeating ? 255 : meta.parameters.length;
  }

  /** A text such as "2006/07" in a formula stays a text: the engine would make a date of it. */
  override isArgumentsIgnoreNumberPattern() {
    return true;
  }

  override calculate(...variants: BaseValueObject[]) {
    const implementation = this.#implementations()?.[this.#meta.id.toUpperCase()];
    if (!implementation) return errorValue(ErrorType.NAME);
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const note = ({ type, message }: Failure) => this.#session.messages.note(place, type, message);
    const failed = (error: unknown) => {
      const failure = failureOf(error);
      this.#session.messages.clear(place);
      note(failure);
      return errorValue(failure.type);
    };
    try {
      const args = argumentsOf(this.#meta.parameters, variants as Variant[], this.#manner());
      const invocation = { address: this.#address(), functionName: this.#fullName };
      const answer = () => {
        this.#session.messages.clear(place);
        try {
          const result = implementation(...args, invocation);
          return isPromise(result) ? errorValue(ErrorType.CALC) : resultValue(result, note);
        } catch (error) {
          return failed(error);
        }
      };
      const { late } = this.#session;
      if (!late.areLate) return answer();
      const given = `${this.#fullName}:${JSON.stringify(args)}`;
      return late.ask({ place, given }, answer) ?? errorValue(BUSY);
    } catch (error) {
      return failed(error);
    }
  }

  #manner(): Manner {
    const { harsh, richValues } = this.#session;
    return { takes: this.#meta.takes, harsh, richValues };
  }

  #address(): string {
    const sheet = this.#session.sheet(this.subUnitId ?? '')?.getSheetName() ?? '';
    return `${quoteSheet(sheet)}!${a1({ row: this.row, column: this.column, rows: 1, columns: 1 })}`;
  }
}

/** The engine calculates at once: a function that answers later cannot be called. */
const isPromise = (result: unknown) =>
  typeof (result as { then?: unknown } | null | undefined)?.then === 'function';
