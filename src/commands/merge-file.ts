import { Refusal } from '../refusal.ts';
import { fieldWords } from '../registry/field-words.ts';
import { conflictCode } from '../registry/git/driver-settings.ts';
import { headOf } from '../registry/git/revision.ts';
import { incoming, ownSide } from '../registry/git/sides.ts';
import { type WorkTree, workTreeAround } from '../registry/git/work-tree.ts';
import type { Clash } from '../registry/merge/clashes.ts';
import { drive } from '../registry/merge/driver.ts';
import { kindOfFile } from '../registry/merge/kind-of-file.ts';
import { type Both, clashSentence } from './changes/clash-words.ts';
import { valueWords } from './changes/value-words.ts';
import { called } from './command.ts';
import { argumentsOf } from './param.ts';

/** What git calls to merge one record: three files of its own, the length of the marks, and the record's path. */
export const command = called({
  params: { files: argumentsOf() },
  async run({ files }, folder, { messages, language }) {
    const [base, ours, theirs, size, path] = files;
    if (path === undefined || files.length !== 5 || base === undefined) throw forGit();
    if (ours === undefined || theirs === undefined || !(Number(size) > 0)) throw forGit();
    const tree = await workTreeAround(folder);
    const { hands } = messages;
    const mine = tree === undefined ? 'ours' : ownSide(tree);
    const both = { ours: hands.ours, theirs: hands.theirs };
    const { verdict, clashes } = await drive(
      folder,
      { base, ours, theirs, size: Number(size), path },
      mine === 'ours' ? both : { ours: both.theirs, theirs: both.ours },
    );
    if (verdict === 'merged') return { told: [], exit: 0 };
    const kind = kindOfFile(path);
    const fields = await fieldWords(kind, language);
    const values = await valueWords(kind, { language, messages });
    const authors = await authorsIn(tree, path, clashes);
    return {
      told: [
        hands.notMerged[verdict](path),
        ...clashes.map(
          (one, at) =>
            `  ${clashSentence(one, { fields, values, messages, mine, by: authors[at] })}`,
        ),
        hands.howToResolve(path),
      ],
      exit: conflictCode,
    };
  },
});

const forGit = () => new Refusal('for-git', 2, ({ hands }) => hands.forGit);

/** Who recorded either side of each clash, as far as the history tells while git is merging. */
async function authorsIn(
  tree: WorkTree | undefined,
  path: string,
  clashes: readonly Clash[],
): Promise<readonly Both[]> {
  if (tree === undefined || clashes.length === 0) return [];
  const { authorsOf } = await import('./changes/clash-authors.ts');
  return authorsOf(
    { tree, paths: { ours: path, theirs: path }, ours: await headOf(tree), theirs: incoming(tree) },
    clashes,
  );
}
