import { across } from '../across.ts';
import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** An exception for an item that is not there: its id was changed, or never was right. */
export const exceptionUnknown: Rule = {
  code: 'exception-unknown',
  severity: 'warning',
  across: across({
    note: () => undefined,
    compare: (_, { office: { checks = [] }, ids, complete }) =>
      complete
        ? checks.flatMap(({ code, except = [] }, index) =>
            except.flatMap((id, at) =>
              ids.has(id) || /[./]/.test(id)
                ? []
                : [spot(`/checks/${index}/except/${at}`, { code, id })],
            ),
          )
        : [],
  }),
};
