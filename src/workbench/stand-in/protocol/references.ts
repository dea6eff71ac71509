import { ApiError } from './apiError';
import { type HostObject } from './hostObject';

/** Objects that the add-in keeps across batches (`_KeepReference`), found again by the name they were given. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #next = 1;

  keep(object: HostObject): string {
    const known = this.#names.get(object);
    if (known) return known;
    const name = `ref${this.#next++}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
    return name;
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  /** Errors: InvalidReference when nothing is kept under that name. */
  object(name: string): HostObject {
    const object = this.#objects.get(name);
    if (!object)
      throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  release(name: string): void {
    const object = this.#objects.get(name);
    this.#objects.delete(name);
    if (object) this.#names.delete(object);
  }
}
