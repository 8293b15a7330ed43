import { Refusal } from '../refusal.ts';
import { ignoredFiles, lineEndAttributes, mergeAttributes } from '../registry/git/attributes.ts';
import { driverSettings } from '../registry/git/driver-settings.ts';
import { lineEndsOf } from '../registry/git/line-ends.ts';
import { requireWorkTree } from '../registry/git/work-tree.ts';
import { siteAt } from '../registry/site.ts';
import { withLines } from './clone/with-lines.ts';
import { writing } from './command.ts';
import { argument } from './param.ts';

/** Sets up a clone for several people: records are merged by meaning, and names of files are shown as they are. Nothing is rewritten. */
export const command = writing({
  params: { action: argument() },
  early({ action }) {
    if (action !== undefined && action !== 'setup') throw unknownAction(action);
  },
  async plan({ action }, registry, { messages, language }) {
    if (action === undefined) throw unknownAction('');
    const { root } = registry;
    const { hands } = messages;
    const tree = await requireWorkTree(root);
    const site = siteAt(root);
    const foreign = (await lineEndsOf(tree)).filter(
      ({ kept }) => kept === 'crlf' || kept === 'mixed',
    );
    // Files that were committed with other line ends would all show up as changed.
    const ends = foreign.length === 0 ? lineEndAttributes : [];
    const changes = [
      ...withLines('.gitattributes', [...ends, ...mergeAttributes], site),
      ...withLines('.gitignore', ignoredFiles, site),
    ];
    return {
      changes,
      settings: (program) => [
        ...driverSettings({ program, language, title: hands.driverTitle }),
        { key: 'core.quotepath', value: 'false' },
        // What somebody recorded under the old number goes to the file of the new one.
        { key: 'merge.renames', value: 'true' },
      ],
      data: {
        attributes: changes.map(({ path }) => path),
        other_line_ends: foreign.map(({ path }) => path),
      },
      said: [
        { type: 'text', text: { text: hands.isSetUp, tone: 'good' } },
        { type: 'list', items: hands.whatSetupDid },
        ...(foreign.length === 0
          ? []
          : [
              {
                type: 'text' as const,
                text: { text: hands.otherLineEnds(foreign.length), tone: 'soon' as const },
              },
            ]),
        ...(changes.length === 0
          ? []
          : [{ type: 'text' as const, text: hands.commitThese(changes.map(({ path }) => path)) }]),
      ],
    };
  },
});

const unknownAction = (action: string) =>
  new Refusal('unknown-git-action', 2, ({ hands }) => hands.unknownAction(action));
