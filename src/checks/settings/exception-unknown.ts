import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** An exception for an item that is not there: its id was changed, or never was right. */
export const exceptionUnknown: Rule = {
  code: 'exception-unknown',
  severity: 'warning',
  find({ office: { checks = [] }, items, complete }) {
    if (!complete) return [];
    const ids = new Set(items.map(({ id }) => id));
    return checks.flatMap(({ code, except = [] }, index) =>
      except.flatMap((id, at) =>
        ids.has(id) || /[./]/.test(id) ? [] : [spot(`/checks/${index}/except/${at}`, { code, id })],
      ),
    );
  },
};
