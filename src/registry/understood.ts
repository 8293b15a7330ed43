import { sentenceOf } from '../messages/finding-words.ts';
import { Refusal } from '../refusal.ts';
import type { Kind, Kinds } from './kinds.ts';
import { parse } from './parse.ts';

/** The data of a text that is about to be written. A file that would not validate is never written. */
export function understood<K extends Kind>(text: string, path: string, kind: K): Kinds[K] {
  const read = parse(text, path, kind);
  if ('data' in read) return read.data;
  throw new Refusal('would-not-validate', 5, (m) =>
    m.registry.wouldNotValidate(
      path,
      read.findings.map((finding) =>
        `${finding.pointer ?? ''} ${sentenceOf(finding, m).text}`.trim(),
      ),
    ),
  );
}
