import { Refusal } from '../refusal.ts';
import { anyChange } from '../registry/compare/file-changes.ts';
import { withRenames } from '../registry/compare/renamed.ts';
import { versionsBetween } from '../registry/git/registry-versions.ts';
import { commitAt } from '../registry/git/revision.ts';
import { requireWorkTree } from '../registry/git/work-tree.ts';
import { changeData } from './changes/data.ts';
import { blocksOf, toldOf, vocabularyIn } from './changes/words.ts';
import { reading } from './command.ts';
import { argumentsOf, text } from './param.ts';

/** What changed in the registry between two revisions, in words; without any, what is not committed yet. */
export const command = reading({
  params: { revisions: argumentsOf({ revision: true }), item: text() },
  async answer(input, registry, { messages, language }) {
    const { changed } = messages;
    const [from = 'HEAD', to, ...more] = input.revisions.flatMap(ends);
    if (more.length > 0) throw new Refusal('too-many-revisions', 2, (m) => m.changed.tooMany);
    const tree = await requireWorkTree(registry.root);
    const before = await commitAt(tree, from);
    const after = to === undefined ? ('disk' as const) : { commit: await commitAt(tree, to) };
    const versions = withRenames(await versionsBetween(tree, before, after));
    const only = input.item === undefined ? undefined : registry.find(input.item).id;
    const changes = versions
      .flatMap((version) => anyChange(version) ?? [])
      .filter((change) => only === undefined || ('id' in change && change.id === only))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const vocabulary = await vocabularyIn({ language, messages });
    const title = to === undefined ? changed.since(from) : changed.between(from, to);
    return {
      data: {
        from: before,
        to: after === 'disk' ? null : after.commit,
        changes: changes.map((change) => changeData(change, messages)),
      },
      view: [
        {
          type: 'text',
          text: { text: changes.length === 0 ? changed.nothing(title) : title, tone: 'strong' },
        },
        { type: 'blank' },
        ...blocksOf(changes.map((change) => toldOf(change, vocabulary, messages))),
      ],
    };
  },
});

/** `A..B` is two revisions, as people who know git write it. */
function ends(word: string): readonly string[] {
  const [, from, to] = /^(.*?)\.\.\.?(.*)$/.exec(word) ?? [];
  return from === undefined || to === undefined ? [word] : [from || 'HEAD', to || 'HEAD'];
}
