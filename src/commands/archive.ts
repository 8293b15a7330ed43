import { choices, flag, text } from './param.ts';
import { forEach } from './steps/each.ts';
import { permit, stepParams } from './steps/step.ts';

const papers = [
  'original',
  'assignment',
  'routing',
  'contacts',
  'opinions',
  'drafts',
  'reply',
  'receipts',
  'feedback',
  'publication',
] as const;

/** 归档, with the list of papers that were found in the file. */
export const command = forEach({
  params: {
    papers: choices('archivePaper', { offered: true }),
    allPapers: flag(),
    fileNo: text({ offered: true }),
    by: text(),
    ...stepParams,
  },
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({
      step: 'archive',
      entry,
      registry,
      context,
      ...input,
    });
    const found = input.allPapers ? papers : input.papers;
    const value = {
      on,
      by: input.by ?? registry.office.office,
      file_no: input.fileNo,
      papers: found.length > 0 ? found : undefined,
    };
    return {
      entry,
      edits: [{ kind: 'set', path: ['archived'], value }, ...overrides],
    };
  },
});
