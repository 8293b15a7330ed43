import type { Messages } from '../../messages/index.ts';
import type { FileChange } from '../../registry/compare/file-changes.ts';
import { isPrivate, tellDiscreetly } from '../discreet.ts';
import { titleFacts } from '../item-title.ts';
import { commentsToTell } from './written-words.ts';

/** One changed file as data for programs; of contact data only the names of fields. */
export function changeData(change: FileChange, messages: Messages): unknown {
  const { of, how, path } = change;
  const pointer = (parts: readonly (string | number)[]) => `/${parts.join('/')}`;
  switch (change.of) {
    case 'item': {
      const { id, from, record, changes } = change;
      const isKept = record.confidential === true;
      const told = (events: typeof changes.events) =>
        events.map((event) => ({
          on: event.on,
          kind: event.kind,
          text: tellDiscreetly(event, isKept, messages),
        }));
      return {
        of,
        how,
        path,
        id,
        from,
        ...titleFacts(record),
        events: told(changes.events),
        gone: told(changes.gone),
        fields: changes.fields.map((field) =>
          isKept || isPrivate(field.path)
            ? { path: pointer(field.path) }
            : { ...field, path: pointer(field.path) },
        ),
      };
    }
    case 'person':
      return {
        of,
        how,
        path,
        id: change.id,
        fields: change.fields.map((field) => ({ path: pointer(field.path) })),
      };
    case 'registry':
    case 'calendar':
      return {
        of,
        how,
        path,
        id: change.id,
        fields: change.fields.map((field) => ({ ...field, path: pointer(field.path) })),
      };
    case 'written':
      return {
        of,
        how,
        path,
        id: change.id,
        ...(change.record && titleFacts(change.record)),
        manners: change.written.manners,
        comments: commentsToTell(change),
      };
    default:
      return { of, how, path };
  }
}
