import type { Change } from '../registry/change.ts';
import { siteAt } from '../registry/site.ts';
import { schemaFiles, vsCodeFiles } from './clone/editor-files.ts';
import { writing } from './command.ts';

/** Brings the schemas beside registry.yaml up to this version of the program, and gives VS Code its settings where it has none. */
export const command = writing({
  params: {},
  async plan(_input, { root }, { messages }) {
    const site = siteAt(root);
    const schemas = Object.entries(await schemaFiles()).flatMap(([path, after]): Change[] => {
      const before = site.read(path);
      if (before === undefined) return [{ kind: 'create', path, after }];
      // Line ends may be those of the clone.
      return before === null || before.replaceAll('\r\n', '\n') === after
        ? []
        : [{ kind: 'replace', path, before, after }];
    });
    const settings = Object.entries(vsCodeFiles).flatMap(([path, after]): Change[] =>
      site.read(path) === undefined ? [{ kind: 'create', path, after }] : [],
    );
    const changes = [...schemas, ...settings];
    const paths = changes.map(({ path }) => path);
    return {
      changes,
      data: { files: paths },
      said: [
        { type: 'text', text: { text: messages.gate.schemasReady(paths), tone: 'good' } },
        { type: 'text', text: messages.steps.next },
        { type: 'list', items: [messages.gate.editorNext] },
      ],
    };
  },
});
