import type { ErrorObject } from 'ajv';
import { nearest } from './nearest.ts';
import type { Aim } from './place.ts';
import { pointerTo, valueAt } from './value-at.ts';
import { type Args, valueTrouble } from './value-findings.ts';
import { keyBehindWideBlank } from './wide-blank.ts';

/** A schema's complaint in our words; line and column are still to be added. */
export interface SchemaTrouble {
  readonly code: string;
  readonly pointer: string;
  /** Where to look, if that is not the value at `pointer`. */
  readonly at?: { readonly pointer: string; readonly aim: Aim };
  readonly args: Args;
}

/** One trouble a mistake: a value is complained of once, and a misspelt key is not also a missing one. */
export function schemaTroubles(
  errors: readonly ErrorObject[],
  data: unknown,
  schema: unknown,
): SchemaTrouble[] {
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties');
  const missing = errors.filter((error) => error.keyword === 'required');
  const misspelt = new Map<ErrorObject, ErrorObject>();
  for (const error of missing) {
    const found = unknown.find(
      (other) =>
        other.instancePath === error.instancePath &&
        ![...misspelt.values()].includes(other) &&
        keyBehindWideBlank(unknownKey(other)) === undefined &&
        nearest(unknownKey(other), [error.params.missingProperty]) !== undefined,
    );
    if (found) misspelt.set(error, found);
  }
  return [
    ...missing.map((error) => missingTrouble(error, misspelt.get(error))),
    ...unknown
      .filter((error) => ![...misspelt.values()].includes(error))
      .map((error) => unknownTrouble(error, schema)),
    ...firstOfEach(errors).map((error) => ({
      pointer: error.instancePath,
      ...valueTrouble(error, valueAt(data, error.instancePath)),
    })),
  ];
}

function missingTrouble(error: ErrorObject, misspelt: ErrorObject | undefined): SchemaTrouble {
  const key: string = error.params.missingProperty;
  const found = misspelt && unknownKey(misspelt);
  return {
    code: 'missing-key',
    pointer: pointerTo(error.instancePath, key),
    at: found
      ? { pointer: pointerTo(error.instancePath, found), aim: 'key' }
      : { pointer: error.instancePath, aim: 'value' },
    args: { key, ...(found && { found }) },
  };
}

function unknownTrouble(error: ErrorObject, schema: unknown): SchemaTrouble {
  const key = unknownKey(error);
  const blanked = keyBehindWideBlank(key);
  if (blanked !== undefined) {
    const pointer = pointerTo(error.instancePath, key);
    return { code: 'wide-blank', pointer, at: { pointer, aim: 'key' }, args: { key: blanked } };
  }
  const owner = valueAt(schema, error.schemaPath.slice(1, error.schemaPath.lastIndexOf('/')));
  const meant = nearest(key, Object.keys((owner as { properties?: object })?.properties ?? {}));
  const pointer = pointerTo(error.instancePath, key);
  return {
    code: 'unknown-key',
    pointer,
    at: { pointer, aim: 'key' },
    args: { key, ...(meant && { nearest: meant }) },
  };
}

function unknownKey(error: ErrorObject): string {
  return error.params.additionalProperty;
}

/** A value of the wrong type fails its list of words and its pattern as well; the type says it all. */
function firstOfEach(errors: readonly ErrorObject[]): ErrorObject[] {
  const byPath = new Map<string, ErrorObject>();
  for (const error of errors) {
    if (error.keyword === 'additionalProperties' || error.keyword === 'required') continue;
    const earlier = byPath.get(error.instancePath);
    if (!earlier || error.keyword === 'type') byPath.set(error.instancePath, error);
  }
  return [...byPath.values()];
}
