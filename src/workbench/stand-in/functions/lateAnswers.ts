import { type BaseValueObject } from '@univerjs/engine-formula';
import { type Place } from './errorMessages';

/** So long custom functions take to answer, in milliseconds. */
const LATE = 15;

interface Call {
  readonly place: Place;
  readonly given: string;
}
const keyOf = ({ place: { sheetId, row, column }, given }: Call) => `${sheetId}:${row}:${column}:${given}`;

/** Answers of custom functions that come after the calculation in which they were asked, as in Excel. */
export class LateAnswers {
  readonly #answers = new Map<string, BaseValueObject>();
  readonly #waiting = new Map<string, { readonly call: Call; readonly answer: () => BaseValueObject }>();
  #due: Promise<void> | null = null;

  constructor(
    readonly areLate: boolean,
    /** Resolves when no calculation is under way: another that begins meanwhile would spoil it. */
    private readonly settled: () => Promise<void>,
    private readonly recalculate: (cells: readonly Place[]) => void,
  ) {}

  /** The answer to a call where it has come; else it is worked out for later, and null. */
  ask(call: Call, answer: () => BaseValueObject): BaseValueObject | null {
    const key = keyOf(call);
    const known = this.#answers.get(key);
    if (known) return known;
    this.#waiting.set(key, { call, answer });
    this.#due ??= this.#answerLater();
    return null;
  }

  /** Forgets all answers, so that every function is asked again. */
  forget(): void {
    this.#answers.clear();
  }

  /** Resolves when the functions that are asked now have answered; false where none is. */
  async next(): Promise<boolean> {
    if (!this.#due) return false;
    await this.#due;
    return true;
  }

  async #answerLater(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await this.settled();
    this.#due = null;
    const asked = [...this.#waiting];
    this.#waiting.clear();
    for (const [key, { answer }] of asked) this.#answers.set(key, answer());
    this.recalculate(asked.map(([, { call }]) => call.place));
  }
}
