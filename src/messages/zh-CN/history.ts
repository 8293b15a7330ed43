import type { FindingWords } from '../finding-words.ts';

const rewritten: FindingWords = {
  text: (a) =>
    `已登记的 ${a.field}${a.after === undefined ? `（${a.before}）删掉了` : ` 由“${a.before}”改成了“${a.after}”`}，没有更正记录。`,
  mend: (a) =>
    a.after === undefined
      ? `用 git 找回，照原样加回去；确是记错的，加回去后划去：proposals correct ${a.id} --field ${a.field} --remove --reason 理由`
      : `改回“${a.before}”；确实写错的，改回后更正，原值和理由会留下：proposals correct ${a.id} --field ${a.field} --to 正确的值 --reason 理由`,
};

/** Sentences of the findings about what became of recorded facts. */
export const history = {
  'record-deleted': {
    text: (a) => `${a.id} 的文件删掉了。`,
    mend: () =>
      '用 git 取回；撤回、退办的用 withdraw、decide 登记，记录留着。登记重了、删去一份的，在 registry.yaml 的 checks 里写明例外和理由。',
  },
  'registration-rewritten': rewritten,
  'signed-rewritten': rewritten,
  'number-rewritten': rewritten,
  'delivery-rewritten': rewritten,
  'rating-rewritten': rewritten,
  'event-rewritten': rewritten,
  'correction-rewritten': {
    text: (a) =>
      `${a.field} 是更正、越过关口的记录，${a.after === undefined ? `（${a.before}）删掉了` : `由“${a.before}”改成了“${a.after}”`}。`,
    mend: (a) =>
      a.after === undefined
        ? '用 git 找回，照原样加回去。更正错了的，再更正一次。'
        : `改回“${a.before}”。更正错了的，再更正一次。`,
  },
} satisfies Readonly<Record<string, FindingWords>>;
