import { leadAssignment } from '../proposal/assignment.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { writing } from './command.ts';
import { checkClass, classLetters, staffNames } from './known.ts';
import { paperInHand, paperList } from './papers.ts';
import { choice, item, text, texts } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 拟稿: a draft of the reply, or of our opinion where we co-handle. After a dissatisfied feedback it opens the next round. */
export const command = writing({
  params: {
    id: item(),
    by: text({ suggest: staffNames }),
    class: text({ offered: true, suggest: classLetters }),
    publicity: choice('publicity', { offered: true }),
    answer: texts(),
    note: text(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'draft', entry, registry, context, ...input });
    checkClass(input.class, registry.office);
    const draft = {
      on,
      by: input.by ?? leadAssignment(entry.data)?.handler ?? registry.office.office,
      class: input.class,
      publicity: input.publicity,
      answers: input.answer.length > 0 ? input.answer : undefined,
      note: input.note,
    };
    const place = paperInHand(entry.data);
    const round = place === undefined ? 1 : place.paper.round + (place.paper.signed ? 1 : 0);
    const edit: Edit =
      place === undefined || place.paper.signed !== undefined
        ? { kind: 'append', path: [paperList(entry.data)], value: { round, drafts: [draft] } }
        : { kind: 'append', path: [place.list, place.index, 'drafts'], value: draft };
    return recording(
      entry,
      [edit, ...overrides],
      { what: context.messages.commands.draft(round), on },
      { registry, context },
    );
  },
});
