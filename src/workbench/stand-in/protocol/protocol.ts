import { Batch } from './batch';
import { type HostObject } from './hostObject';
import { References } from './references';
import { type BatchRequest, type BatchResponse } from './wire';

/** What the protocol needs of the program that it speaks for. */
export interface ProtocolHost {
  /** The object at the root of every path (Excel: the workbook). */
  root(): HostObject;
  /** Named services that office.js creates for its own use. */
  service(name: string): HostObject | null;
  /** Called before each query: finishes what must precede a read (Excel: recalculation). */
  beforeRead(): Promise<void>;
  /** Called after each property is set: finishes what the setter began. */
  afterWrite(): Promise<void>;
  /** Called before a property is set or a method is called; refuses it with an ApiError. */
  beforeChange(object: HostObject, member: string): void;
  /** Wraps each batch (Excel: one undo step); may refuse it with an ApiError. */
  around<T>(batch: () => Promise<T>): Promise<T>;
}

/**
 * Answers batches over plain TypeScript objects, with no knowledge of Excel: a HostObject's getters, setters
 * and methods are the members the add-in may use; whatever a class does not define is refused by name.
 */
export class Protocol {
  readonly #references = new References();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: ProtocolHost) {}

  /**
   * Runs one batch; batches never interleave.
   *
   * @param begins called when its turn has come
   */
  execute(request: BatchRequest, begins: () => void = () => undefined): Promise<BatchResponse> {
    const batch = new Batch(request, this.host, this.#references);
    const run = this.#queue.then(() =>
      this.host.around(() => {
        begins();
        return batch.run();
      }),
    );
    this.#queue = run.catch(() => undefined);
    return run;
  }
}
