import { terms as english } from '../../messages/en/terms.ts';
import { terms as chinese } from '../../messages/zh-CN/terms.ts';
import { applyEdits } from '../edit/apply-edits.ts';
import { orderOf } from '../edit/key-order.ts';
import { type Mender, pathOf } from './mender.ts';

/** The identifier of a word of the dictionary (主办, Lead); a misspelt one is left to whoever wrote it. */
export const word: Mender = async ({ text, finding, kind }) => {
  const allowed = String(finding.args.allowed).split(', ');
  const typed = plain(String(finding.args.value));
  const meant = new Set(
    allowed.filter(
      (one) =>
        plain(one) === typed ||
        labelsOf(one).some((label) => label === typed) ||
        // As a program of YAML 1.1 writes it back.
        (one === 'off' && typed === 'false'),
    ),
  );
  const order = await orderOf(kind);
  return [...meant].map((value) =>
    applyEdits(text, [{ kind: 'set', path: pathOf(finding), value }], order),
  );
};

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().replaceAll('-', '_');

/** Everything the two languages call an identifier, in whichever list. */
function labelsOf(identifier: string): readonly string[] {
  return [chinese, english].flatMap((terms) =>
    Object.values(terms).flatMap((group) => {
      const label = (group as Readonly<Record<string, string>>)[identifier];
      return label === undefined ? [] : [plain(label)];
    }),
  );
}
