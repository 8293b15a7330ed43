import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder } from '../support/folder.ts';
import { run, words } from '../support/run.ts';
import { valid } from '../valid.ts';

const init = 'init --unit 甲局 --short-name 甲 --sections 办公室、一科';
const made = [
  '.gitattributes',
  '.gitignore',
  '.vscode/extensions.json',
  '.vscode/settings.json',
  'people/.gitkeep',
  'proposals/.gitkeep',
  'registry.yaml',
  'schemas/calendar.schema.json',
  'schemas/person.schema.json',
  'schemas/proposal.schema.json',
  'schemas/registry.schema.json',
];

describe('init', () => {
  it.each(['zh-CN', 'en'])('makes a registry that is in order (%s)', async (language) => {
    const there = folder();
    const { code } = await run(words(`${init} --lang ${language}`), { cwd: there.path });
    expect(code).toBe(0);
    expect(Object.keys(there.all())).toEqual(made);
    const office = valid('registry', there.read('registry.yaml'));
    expect(office).toMatchObject({
      unit: '甲局',
      short_name: '甲',
      language,
      sections: [{ name: '办公室' }, { name: '一科' }],
    });
    expect((await run(['validate'], { cwd: there.path })).code).toBe(0);
  });

  it.each([
    ['zh-CN', init],
    ['zh-CN', 'init --unit 甲局'],
    ['en', init],
    ['en', 'init --unit A'],
  ])(
    'explains settings that are valid once they are filled in (%s, %s)',
    async (language, line) => {
      const there = folder();
      await run(words(`${line} --lang ${language}`), { cwd: there.path });
      const text = there
        .read('registry.yaml')
        .replace(/^# (?=[a-z_]+:| {2})/gm, '')
        .replace(/^#.*$/gm, '');
      expect(Object.keys(parse(text))).toEqual(
        expect.arrayContaining([
          'leaders',
          'sections',
          'units',
          'assigners',
          'topics',
          'series',
          'deadlines',
        ]),
      );
      valid('registry', text);
    },
  );

  it('makes the folder that is named', async () => {
    const there = folder();
    const { code, out } = await run(words(`${init.replace('init', 'init 登记/2020')}`), {
      cwd: there.path,
    });
    expect(code).toBe(0);
    expect(there.has('登记/2020/registry.yaml')).toBe(true);
    expect(out).toContain('proposals --dir 登记/2020 add');
  });

  it.each(['', 'proposals/2020', '下级'])('refuses in a registry (%s)', async (below) => {
    const there = folder();
    await run(words(init), { cwd: there.path });
    there.write('proposals/2020/x', '');
    const before = there.all();
    const args = [...words(init), '--json', ...(below === '' ? [] : [below])];
    const { code, err } = await run(args, { cwd: there.path });
    expect([code, JSON.parse(err).error.code]).toEqual([4, 'registry-exists']);
    expect(there.all()).toEqual(before);
  });

  it('adds its lines to files of somebody else, and touches nothing besides', async () => {
    const own = {
      '.gitignore': 'node_modules/\r\n*.log',
      '.gitattributes': '*.md text\n',
      'people/.gitkeep': 'mine\n',
      'schemas/proposal.schema.json': '{}\n',
      '说明.txt': '我的\n',
    };
    const there = folder(own);
    expect((await run(words(init), { cwd: there.path })).code).toBe(0);
    expect(there.all()).toMatchObject({
      ...own,
      '.gitignore': 'node_modules/\r\n*.log\r\n.proposals.lock*\r\n.proposals-*.tmp\r\n',
      '.gitattributes': `*.md text\n${folderLines}`,
    });
  });

  it('does so once', async () => {
    const there = folder({ '.gitignore': '.proposals-*.tmp\n.proposals.lock*' });
    await run(words(init), { cwd: there.path });
    expect(there.read('.gitignore')).toBe('.proposals-*.tmp\n.proposals.lock*');
  });

  it('needs the name of the unit', async () => {
    const { code, err } = await run(['init'], { cwd: folder().path });
    expect([code, err]).toEqual([2, expect.stringContaining('--unit')]);
  });

  it('shows what it would do', async () => {
    const there = folder();
    const { code, out } = await run(words(`${init} --dry-run`), { cwd: there.path });
    expect(code).toBe(0);
    expect(out).toContain('+unit: 甲局');
    expect(there.all()).toEqual({});
  });
});

const files = ['registry.yaml', 'proposals/**/*.yaml', 'people/*.yaml', 'calendar/*.yaml'];
const folderLines = ['text eol=lf', 'merge=proposals']
  .flatMap((what) => files.map((file) => `${file} ${what}\n`))
  .join('');
