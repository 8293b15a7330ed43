/** The fields of an answer given with `-z`: names of files as they are, whatever they hold. */
export function fieldsOf(out: Buffer): readonly string[] {
  const fields = out.toString('utf8').split('\0');
  return fields.at(-1) === '' ? fields.slice(0, -1) : fields;
}
