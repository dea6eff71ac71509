import { ApiError, apiNotFound, itemNotFound } from './apiError';
import { callMethod, HostCollection, HostObject, readProperty, writeProperty } from './hostObject';
import { type ProtocolHost } from './protocol';
import { identity, query } from './query';
import { type References } from './references';
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  PathType,
} from './wire';

/** One request, walked action by action until the end or the first error. */
export class Batch {
  readonly #resolved = new Map<number, HostObject | null>();
  readonly #traceIds: number[] = [];

  constructor(
    private readonly request: BatchRequest,
    private readonly host: ProtocolHost,
    private readonly references: References,
  ) {}

  async run(): Promise<BatchResponse> {
    const results: ActionResult[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await this.#perform(action) });
      } catch (error) {
        return { Results: results, TraceIds: this.#traceIds, Error: this.#failure(error, action, index) };
      }
    }
    return { Results: results, TraceIds: this.#traceIds };
  }

  #failure(error: unknown, action: Action, index: number) {
    if (!(error instanceof ApiError)) console.error('stand-in for Excel:', error);
    const { code, message } =
      error instanceof ApiError ? error : { code: 'GeneralException', message: String(error) };
    const Location = this.request.ObjectPaths[action.ObjectPathId]?.Name ?? '';
    return { Code: code, Message: message, Location, ActionIndex: index, HttpStatusCode: 400 };
  }

  async #perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      this.#traceIds.push(action.Id);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      const [name] = await this.#arguments(action.ArgumentInfo);
      this.references.release(String(name));
      return null;
    }
    const object = await this.#resolve(action.ObjectPathId);
    if (object === null) return performOnNull(action);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identity(object, this.references);
      case ActionType.Query:
        await this.host.beforeRead();
        return query(object, action.QueryInfo ?? {}, this.references);
      case ActionType.Method:
        return this.#call(object, action);
      case ActionType.SetProperty: {
        const [value] = await this.#arguments(action.ArgumentInfo);
        this.#announce(object, action.Name);
        writeProperty(object, action.Name, value);
        await this.host.afterWrite();
        return null;
      }
      default:
        throw new ApiError(
          'InvalidArgument',
          `The stand-in for Excel knows no action of type ${action.ActionType}.`,
        );
    }
  }

  async #call(object: HostObject, action: Action): Promise<unknown> {
    if (action.Name === '_KeepReference') return { _ReferenceId: this.references.keep(object) };
    this.#announce(object, action.Name);
    const value = await callMethod(object, action.Name, await this.#arguments(action.ArgumentInfo));
    return value instanceof HostObject || value === undefined ? null : value;
  }

  #announce(object: HostObject, wireName: string): void {
    this.host.beforeChange(object, wireName.charAt(0).toLowerCase() + wireName.slice(1));
  }

  async #arguments(info: ArgumentInfo = {}): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [i, value] of (info.Arguments ?? []).entries()) {
      const path = info.ReferencedObjectPathIds?.[i];
      values.push(path ? await this.#resolve(path) : (value ?? undefined));
    }
    return values;
  }

  async #resolve(id: number): Promise<HostObject | null> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidArgument', `The request names no object path ${id}.`);
    const object = await this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    if (path.ObjectPathType === PathType.Global) return this.host.root();
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.references.object(path.Name);
    if (path.ObjectPathType === PathType.NewObject) {
      const service = this.host.service(path.Name);
      if (!service) throw apiNotFound(path.Name);
      return service;
    }
    const parent = await this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null; // whatever hangs on a null object is a null object
    switch (path.ObjectPathType) {
      case PathType.Method: {
        const args = await this.#arguments(path.ArgumentInfo);
        this.#announce(parent, path.Name);
        return ((await callMethod(parent, path.Name, args)) as HostObject | null | undefined) ?? null;
      }
      case PathType.Property:
        return (readProperty(parent, path.Name) as HostObject | null | undefined) ?? null;
      case PathType.Indexer: {
        const [key] = await this.#arguments(path.ArgumentInfo);
        const item = parent instanceof HostCollection ? parent.$item(String(key)) : null;
        if (!item) throw itemNotFound();
        return item;
      }
      default:
        throw new ApiError(
          'InvalidArgument',
          `The stand-in for Excel knows no path of type ${path.ObjectPathType}.`,
        );
    }
  }
}

/** A null object can be asked what it is, and nothing else. */
function performOnNull(action: Action): null {
  const asks = action.ActionType === ActionType.Instantiate || action.ActionType === ActionType.Query;
  if (asks || action.Name === '_KeepReference') return null;
  throw itemNotFound();
}
