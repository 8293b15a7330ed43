/**
 * A value as `corrections` keep it: a scalar as it stands in the file, names side by side, an entry as the file would write it on one
 * line, so that it can be read and put back.
 */
export function told(value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.join('、');
  return typeof value === 'object' ? inFlow(value) : String(value);
}

function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${entries.map(([key, one]) => `${key}: ${inFlow(one)}`).join(', ')}}`;
  }
  const text = String(value);
  const isPlain =
    typeof value !== 'string' || /^[\p{L}\p{N}][\p{L}\p{N}\p{Pd}〔〕·。、，（）]*$/u.test(text);
  return isPlain ? text : JSON.stringify(text);
}
