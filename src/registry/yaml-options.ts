import { Schema } from 'yaml';

/**
 * Every scalar is text, so 045000 keeps its zero. The schema object is made once:
 * by its name the library would build it anew for every file.
 */
export const YAML_OPTIONS = {
  schema: new Schema({ schema: 'failsafe' }),
  prettyErrors: false,
  stringKeys: true,
} as const;

/** More aliases than a person would write by hand; beyond it a small file may unfold to fill the memory. */
export const MAX_ALIASES = 100;
