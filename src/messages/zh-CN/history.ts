import type { FindingWords } from '../finding-words.ts';

/** Sentences of the findings about what became of recorded facts. */
export const history = {
  'record-deleted': {
    text: (a) => `${a.id} 的文件删掉了。`,
    mend: () => '用 git 取回；撤回、退办的用 withdraw、decide 登记，记录留着。',
  },
  'signed-rewritten': {
    text: (a) =>
      `已登记的 ${a.field} 由“${a.before}”${a.after === undefined ? '删掉了' : `改成了“${a.after}”`}，没有更正记录。`,
    mend: () => '用 git 取回原来的；确实写错的，用 proposals correct 更正，原值和理由会留下。',
  },
  'number-rewritten': {
    text: (a) =>
      `已登记的 ${a.field} 由“${a.before}”${a.after === undefined ? '删掉了' : `改成了“${a.after}”`}，没有更正记录。`,
    mend: () => '用 git 取回原来的；确实写错的，用 proposals correct 更正，原值和理由会留下。',
  },
  'delivery-rewritten': {
    text: (a) =>
      `已登记的 ${a.field} 由“${a.before}”${a.after === undefined ? '删掉了' : `改成了“${a.after}”`}，没有更正记录。`,
    mend: () => '用 git 取回原来的；确实写错的，用 proposals correct 更正，原值和理由会留下。',
  },
  'rating-rewritten': {
    text: (a) =>
      `已登记的 ${a.field} 由“${a.before}”${a.after === undefined ? '删掉了' : `改成了“${a.after}”`}，没有更正记录。`,
    mend: () => '用 git 取回原来的；确实写错的，用 proposals correct 更正，原值和理由会留下。',
  },
  'correction-rewritten': {
    text: (a) =>
      `已登记的 ${a.field} 由“${a.before}”${a.after === undefined ? '删掉了' : `改成了“${a.after}”`}，没有更正记录。`,
    mend: () => '用 git 取回原来的；确实写错的，用 proposals correct 更正，原值和理由会留下。',
  },
} satisfies Readonly<Record<string, FindingWords>>;
