import type { Office } from '../proposal/office.ts';
import { Refusal } from '../refusal.ts';
import type { Registry } from './registry.ts';

/** The settings; undefined where registry.yaml cannot be understood. */
export function officeOf(registry: Registry | undefined): Office | undefined {
  try {
    return registry?.office;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'broken-office') return undefined;
    throw error;
  }
}
