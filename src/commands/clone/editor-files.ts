/** What an editor explains and checks the files with: the first line of each file names them. */
export async function schemaFiles(): Promise<Readonly<Record<string, string>>> {
  const all = {
    'registry.schema.json': await import('../../../schemas/registry.schema.json'),
    'proposal.schema.json': await import('../../../schemas/proposal.schema.json'),
    'person.schema.json': await import('../../../schemas/person.schema.json'),
    'calendar.schema.json': await import('../../../schemas/calendar.schema.json'),
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => [`schemas/${name}`, asJson(schema.default)]),
  );
}

/** Settings of VS Code: the schema of a file that lacks the first line, and the extension that reads it. */
export const vsCodeFiles: Readonly<Record<string, string>> = {
  '.vscode/settings.json': asJson({
    'yaml.schemas': {
      './schemas/registry.schema.json': 'registry.yaml',
      './schemas/proposal.schema.json': 'proposals/*/*.yaml',
      './schemas/person.schema.json': 'people/*.yaml',
      './schemas/calendar.schema.json': 'calendar/*.yaml',
    },
    'files.encoding': 'utf8',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.formatOnSave': false },
  }),
  '.vscode/extensions.json': asJson({ recommendations: ['redhat.vscode-yaml'] }),
};

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
