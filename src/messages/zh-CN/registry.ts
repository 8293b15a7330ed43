/** Sentences of src/registry. */
export const registry = {
  cannotEditInPlace: (place: string) => ({
    text: `没有改动文件：无法只改“${place}”这一处而不影响别处。`,
    hint: '请用文本编辑器手工修改这一处；如果文件里用了锚点（& 和 *），请先把引用的内容写全。',
  }),
};
