import { schemaOf } from '../schema-nodes.ts';
import { type Mender, offsetOf } from './mender.ts';

/** An ordinary colon and a blank after a key. Only a key that the schema knows somewhere is one; other words may be text. */
export const colon: Mender = async ({ text, finding, kind }) => {
  const at = offsetOf(text, finding);
  const key = String(finding.args.key);
  if (at === undefined || !(await keysOf(kind)).has(key)) return [];
  const sign = text.indexOf(finding.code === 'full-width-colon' ? '：' : ':', at);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, sign);
  if (sign === -1 || !line.endsWith(key)) return [];
  const rest = text.slice(sign + 1).replace(/^[ \u3000]+/, '');
  const gap = /^\r?\n/.test(rest) ? '' : ' ';
  return [`${text.slice(0, sign)}:${gap}${rest}`];
};

const known = new Map<string, Promise<ReadonlySet<string>>>();

function keysOf(kind: Parameters<typeof schemaOf>[0]): Promise<ReadonlySet<string>> {
  const keys = known.get(kind) ?? collect(kind);
  known.set(kind, keys);
  return keys;
}

async function collect(kind: Parameters<typeof schemaOf>[0]): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  JSON.stringify(await schemaOf(kind), (key, value) => {
    if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
    return value;
  });
  return keys;
}
