import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import { ignoredFiles, lineEndAttributes, mergeAttributes } from '../registry/git/attributes.ts';
import { cloneAround } from '../registry/git/clone-around.ts';
import { canonicalFile } from '../registry/new-file.ts';
import { recipeFiles, serviceNamed } from './ci.ts';
import { schemaFiles, vsCodeFiles } from './clone/editor-files.ts';
import { withLines } from './clone/with-lines.ts';
import { creating, type Site } from './command.ts';
import { argument, names, requiredText, text } from './param.ts';

/** Makes a registry: its settings, its folders, its schemas for editors, and what git must know about it. Nothing that exists is written over. */
export const command = creating({
  params: {
    folder: argument(),
    unit: requiredText(),
    shortName: text({ offered: true }),
    office: text({
      offered: true,
      preset: ({ context }) => context.messages.commands.defaultOffice,
    }),
    sections: names({ offered: true }),
    ci: text(),
  },
  early({ registry }, { ci }) {
    if (ci !== undefined) serviceNamed(ci);
    if (registry === undefined) return;
    throw new Refusal('registry-exists', 4, (m) =>
      ci === undefined ? m.commands.registryExists(registry) : m.gate.useCi(registry, ci),
    );
  },
  async plan(input, site, { language, messages, called }) {
    const { commands } = messages;
    const office = {
      version: 1,
      unit: input.unit,
      short_name: input.shortName,
      language,
      timezone: 'Asia/Shanghai',
      office: input.office ?? commands.defaultOffice,
      sections: input.sections.map((name) => ({ name })),
      classes: commands.defaultClasses,
    };
    const around = input.ci === undefined ? undefined : await recipe(input.ci, site.root, messages);
    const settings = `${await canonicalFile('registry', office)}\n${commands.settingsToFillIn(input.sections.length > 0)}`;
    return {
      changes: [
        { kind: 'create', path: 'registry.yaml', after: settings },
        ...withLines('.gitignore', ignoredFiles, site),
        ...withLines('.gitattributes', [...lineEndAttributes, ...mergeAttributes], site),
        ...missing('proposals/.gitkeep', '', site),
        ...missing('people/.gitkeep', '', site),
        ...Object.entries({ ...(await schemaFiles()), ...vsCodeFiles }).flatMap(([path, text]) =>
          missing(path, text, site),
        ),
      ],
      ...(around && { clone: () => around.files }),
      data: { unit: input.unit },
      said: [
        { type: 'text', text: commands.initialised(input.unit, site.root) },
        { type: 'text', text: messages.steps.next },
        {
          type: 'list',
          items: [commands.fillIn, ...(around ? [messages.gate.putProgram] : [])],
        },
        { type: 'commands', rows: [[commands.firstItem, `${called} add`]] },
      ],
    };
  },
});

/** What makes a service check the registry, at the top of the clone that the folder lies in; of one that is yet to be made, it is the top. */
async function recipe(service: string, root: string, messages: Messages) {
  const tree = (await cloneAround(root)) ?? { top: root, prefix: '' };
  return recipeFiles(serviceNamed(service), { tree, force: false, messages });
}

function missing(path: string, after: string, site: Site): readonly Change[] {
  return site.read(path) === undefined ? [{ kind: 'create', path, after }] : [];
}
