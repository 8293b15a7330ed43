/**
 * What a command wants done to the registry's files, as data: a plan prints it for --dry-run, `apply` carries it out.
 * Paths are relative to the registry with forward slashes; `before` is the exact text the plan was made from.
 */
export type Change =
  | { readonly kind: 'create'; readonly path: string; readonly after: string }
  | {
      readonly kind: 'replace';
      readonly path: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'rename';
      readonly from: string;
      readonly path: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'remove'; readonly path: string; readonly before: string };
