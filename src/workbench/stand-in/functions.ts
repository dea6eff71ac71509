import { BooleanNumber } from '@univerjs/core';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { CustomFunction } from './functions/customFunction';
import {
  type FunctionMetadata,
  type FunctionsJson,
  type Implementations,
  takenBy,
} from './functions/metadata';
import { type Session } from './session';

/**
 * Makes the add-in's custom functions callable from cells as `NAMESPACE.NAME`.
 * `implementations` is asked at each call for what CustomFunctions.associate was given.
 */
export function registerFunctions(
  session: Session,
  namespace: string,
  json: FunctionsJson,
  implementations: Implementations,
): void {
  const fullName = (meta: FunctionMetadata) => `${namespace}.${meta.name}`.toUpperCase();
  const takes = takenBy(json);
  const executors = json.functions.map(
    (meta) => new CustomFunction(session, fullName(meta), { ...meta, takes }, implementations),
  );
  session.injector.get(IFunctionService).registerExecutors(...executors);
  session.injector.get(IDescriptionService).registerDescriptions(
    json.functions.map((meta) => ({
      functionName: fullName(meta),
      functionType: FunctionType.User,
      description: meta.description ?? '',
      abstract: meta.description ?? '',
      functionParameter: meta.parameters.map((p) => ({
        name: p.name,
        detail: p.description ?? '',
        example: '',
        require: p.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: p.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      })),
    })),
  );
}
