import { type Mender, offsetOf } from './mender.ts';

/** `on` where a program of YAML 1.1 has read it as a truth and written `true`. A key that somebody misspelt is left to people. */
export const key: Mender = ({ text, finding }) => {
  const at = offsetOf(text, finding);
  const { code, args } = finding;
  const [wrong, right] = code === 'missing-key' ? [args.found, args.key] : [args.key, args.nearest];
  if (at === undefined || wrong !== 'true' || right !== 'on') return [];
  const [typed] = /^(["']?)true\1(?=\s*:)/.exec(text.slice(at)) ?? [];
  return typed === undefined ? [] : [`${text.slice(0, at)}on${text.slice(at + typed.length)}`];
};
