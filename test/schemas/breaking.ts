/** Values for a pattern to refuse: empty, blank, two lines, a word, bad ends. */
const misfits = ['', ' ', '两\n行', '无', '2020-city-NPC-012', '12345', '3 weeks'];

/** Days that do not exist, or are not written as days. */
const noDates = ['2020-09-31', '2019-02-29', '2020-13-01', '2020-6-1', '2020/06/01', '明天'];

const typeMisfits: Readonly<Record<string, unknown>> = {
  object: '一句话',
  array: '一句话',
  string: ['列表'],
  boolean: '大概',
  integer: '1.5',
};

type Break = (said: unknown, value: unknown) => readonly unknown[];

/** For each keyword, what to put in place of a good value so that it is not met. */
export const breaking: Readonly<Record<string, Break>> = {
  type: (said) => [typeMisfits[said as string]],
  enum: (said) => [typeof (said as readonly unknown[])[0] === 'string' ? '不在其中' : 999],
  pattern: (said) => misfits.filter((text) => !new RegExp(said as string, 'u').test(text)),
  format: (said) => (said === 'date' ? noDates : []),
  minItems: (said, value) => [(value as readonly unknown[]).slice(0, (said as number) - 1)],
  uniqueItems: (_, value) => [[...(value as unknown[]), (value as unknown[])[0]]],
  minimum: (said) => [(said as number) - 1],
  maximum: (said) => [(said as number) + 1],
};

/** Keywords that constrain nothing by themselves: their parts are walked on their own. */
export const silent: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  'title',
  'description',
  'definitions',
  'properties',
  'items',
  'allOf',
  '$ref',
]);

/** Combined conditions have no mechanical opposite; they are broken by hand. `then` and `else` count with their `if`. */
export const combined: ReadonlySet<string> = new Set(['if', 'not', 'anyOf', 'oneOf']);
