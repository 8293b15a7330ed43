import { across } from '../across.ts';
import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** An exception for an item that is not there: its id was changed, or never was right. One for a deleted record can be for nothing else. */
export const exceptionUnknown: Rule = {
  code: 'exception-unknown',
  severity: 'warning',
  across: across({
    note: () => undefined,
    compare: (_, { office: { checks = [] }, ids, complete }) =>
      complete
        ? checks.flatMap(({ code, except = [] }, index) =>
            (code === 'record-deleted' ? [] : except).flatMap((id, at) =>
              ids.has(id) || /[./]/.test(id)
                ? []
                : [spot(`/checks/${index}/except/${at}`, { code, id })],
            ),
          )
        : [],
  }),
};
