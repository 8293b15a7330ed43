import { canonicalFile } from '../registry/new-file.ts';
import { creating } from './command.ts';
import { argument, names, requiredText, text } from './param.ts';

/** Makes a registry: its settings, its folders, and what git must know about it. Nothing that exists is touched. */
export const command = creating({
  params: {
    folder: argument(),
    unit: requiredText(),
    shortName: text({ offered: true }),
    office: text({ offered: true }),
    sections: names({ offered: true }),
  },
  async plan(input, { language, messages }) {
    const office = {
      version: 1,
      unit: input.unit,
      short_name: input.shortName,
      language,
      timezone: 'Asia/Shanghai',
      office: input.office ?? messages.commands.defaultOffice,
      sections: input.sections.length > 0 ? input.sections.map((name) => ({ name })) : undefined,
      classes: messages.commands.defaultClasses,
    };
    return {
      changes: [
        { kind: 'create', path: 'registry.yaml', after: await canonicalFile('registry', office) },
        { kind: 'create', path: '.gitignore', after: '.proposals.lock*\n*.proposals-tmp\n' },
        { kind: 'create', path: '.gitattributes', after: '*.yaml text eol=lf\n' },
        { kind: 'create', path: 'proposals/.gitkeep', after: '' },
        { kind: 'create', path: 'people/.gitkeep', after: '' },
      ],
      data: { unit: input.unit },
      said: [
        { type: 'text', text: messages.commands.initialised(input.unit) },
        { type: 'text', text: messages.steps.next },
        { type: 'list', items: messages.commands.afterInit },
      ],
    };
  },
});
