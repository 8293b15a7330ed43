import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import { ignoredFiles, lineEndAttributes, mergeAttributes } from '../registry/git/attributes.ts';
import { canonicalFile } from '../registry/new-file.ts';
import { creating, type Site } from './command.ts';
import { argument, names, requiredText, text } from './param.ts';
import { withLines } from './with-lines.ts';

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
  },
  early({ registry }) {
    if (registry === undefined) return;
    throw new Refusal('registry-exists', 4, (m) => m.commands.registryExists(registry));
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
    const settings = `${await canonicalFile('registry', office)}\n${commands.settingsToFillIn(input.sections.length > 0)}`;
    return {
      changes: [
        { kind: 'create', path: 'registry.yaml', after: settings },
        ...withLines('.gitignore', ignoredFiles, site),
        ...withLines('.gitattributes', [...lineEndAttributes, ...mergeAttributes], site),
        ...missing('proposals/.gitkeep', '', site),
        ...missing('people/.gitkeep', '', site),
        ...(await schemas()).flatMap(([name, schema]) => missing(`schemas/${name}`, schema, site)),
      ],
      data: { unit: input.unit },
      said: [
        { type: 'text', text: commands.initialised(input.unit, site.root) },
        { type: 'text', text: messages.steps.next },
        { type: 'list', items: [commands.fillIn] },
        { type: 'commands', rows: [[commands.firstItem, `${called} add`]] },
      ],
    };
  },
});

/** What an editor explains and checks the files with: the first line of each file names them. */
async function schemas(): Promise<readonly (readonly [string, string])[]> {
  const all = {
    'registry.schema.json': await import('../../schemas/registry.schema.json'),
    'proposal.schema.json': await import('../../schemas/proposal.schema.json'),
    'person.schema.json': await import('../../schemas/person.schema.json'),
    'calendar.schema.json': await import('../../schemas/calendar.schema.json'),
  };
  return Object.entries(all).map(([name, schema]) => [
    name,
    `${JSON.stringify(schema.default, undefined, 2)}\n`,
  ]);
}

function missing(path: string, after: string, site: Site): readonly Change[] {
  return site.read(path) === undefined ? [{ kind: 'create', path, after }] : [];
}
