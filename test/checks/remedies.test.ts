import { expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { everyRule } from '../../src/checks/index.ts';
import { type Folder, folder } from '../support/folder.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';
import { type Fixture, put, record } from './fixture.ts';

hostileGit();

/** What whoever follows a remedy fills in, by the code: for the word that stands in the command. */
const answers: Readonly<Record<string, string>> = {
  'number-used-twice': '某人社建字〔2020〕9号',
  'slip-number-used-twice': '催办〔2020〕9号',
  'document-number-manner': '某人社建字〔2020〕1号',
  'joined-unknown': '2020-city-npc-014',
  'with-items-unknown': '2020-city-npc-014',
  'round-twice': '2',
  'round-missing': '1',
  'two-lead-sections': '会办',
  'role-unstated': '主办',
  'co-unit-replies': '主办',
  'lead-unit-beside-us': '协办',
  'no-lead': '是',
  'unknown-section-in-record': '就业科',
  'unknown-leader-in-record': '王局长',
  'unknown-class-in-record': 'A',
  'unknown-handler-in-record': '李四',
  'unknown-topic-in-record': '就业创业',
  'unknown-recipient-in-record': '张三',
  'unknown-batch': '五次会议',
  'dates-out-of-order': '2020-03-11',
  'fact-in-the-future': '2020-04-01',
  'class-unstated': 'A',
  'identity-contradicted': '建议',
  'assigned-another-year': '2020-03-10',
  'names-run-together': '张三',
  'item-twice': '99',
  'placeholder-text': '市财政局',
  'person-missing': '某市某区某路1号',
  'address-only-name': '某省某市某区某路1号',
  'address-no-door': '某省某市某区某路1号',
  'address-no-place': '某省某市某区某路1号',
  'postcode-implausible': '276000',
  'phone-implausible': '13800001234',
};

const command = /proposals ((?:correct|join|person) (?!姓名|NAME)[^；。;:]*?)(?=[；。;]|$)/g;

interface Done {
  readonly here: Folder;
  readonly validate: (lang?: string) => Promise<readonly (Finding & { remedy: string })[]>;
}

async function broken({ bad, today = '2020-04-30' }: Fixture): Promise<Done> {
  const here = folder();
  await put(here.path, {
    ...record({ id: '2020-city-npc-014', number: '14', title: '又一件' }),
    ...bad,
  });
  return {
    here,
    async validate(lang = 'zh-CN') {
      const args = ['validate', '--json', '--lang', lang];
      return JSON.parse((await run(args, { cwd: here.path, today })).out).data.findings;
    },
  };
}

const codes = everyRule.map(({ code }) => code);

test.each(codes)('what the remedy of %s says mends it', async (code) => {
  const { fixture } = (await import(`./fixtures/${code}.ts`)) as { fixture: Fixture };
  if (fixture.before !== undefined || !(fixture.when ?? true)) return;
  for (const lang of ['zh-CN', 'en']) {
    const first = (await (await broken(fixture)).validate(lang)).filter((one) => one.code === code);
    const lines = [...(first[0]?.remedy ?? '').matchAll(command)]
      .map(([, line = '']) => line)
      // What only shows the places mends nothing; nothing that a record must say can be struck out.
      .filter((line) => !/--list|--field title --remove/.test(line));
    if (code in answers) expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const { here, validate } = await broken(fixture);
      const before = (await validate()).filter((one) => one.code === code);
      const filled = line
        .replace(
          /--(to|address|postcode|phone) \S+/,
          (_, flag) => `--${flag} ${answers[code] ?? '理由'}`,
        )
        .replace(/WHY/, '理由');
      const ran = await run(words(filled), {
        cwd: here.path,
        today: fixture.today ?? '2020-04-30',
      });
      expect(`${filled}: ${ran.code} ${ran.err}`).toBe(`${filled}: 0 `);
      const left = (await validate()).filter((one) => one.code === code);
      expect([filled, left.length]).toEqual([filled, before.length - 1]);
    }
  }
});

const rewritten = codes.filter(
  (code) => /-rewritten$/.test(code) && code !== 'correction-rewritten',
);

test.each(rewritten)('so does that of %s: put back, then corrected', async (code) => {
  const { fixture } = (await import(`./fixtures/${code}.ts`)) as { fixture: Fixture };
  const { before = {}, bad } = fixture;
  const here = folder();
  const found = async (lang: string) => {
    const args = ['validate', '--json', '--history', 'HEAD', '--lang', lang];
    const { out } = await run(args, { cwd: here.path, today: '2020-04-30' });
    const all: readonly (Finding & { remedy: string })[] = JSON.parse(out).data.findings;
    return all.filter((one) => one.code === code);
  };
  await put(here.path, before);
  git(here.path, 'init', '--quiet');
  commitAll(here.path, '登记');
  for (const lang of ['zh-CN', 'en']) {
    await put(here.path, bad);
    const [finding] = await found(lang);
    const [, line = ''] =
      /proposals (correct .*?)(?: 更正| 划去|$)/.exec(finding?.remedy ?? '') ?? [];
    await put(here.path, before);
    expect(await found(lang)).toEqual([]);
    const { after = '' } = finding?.args ?? {};
    const filled = line.replace(/--to \S+/, `--to ${after}`);
    const ran = await run(words(filled), { cwd: here.path, today: '2020-04-30' });
    expect(`${filled}: ${ran.code} ${ran.err}`).toBe(`${filled}: 0 `);
    expect(await found(lang)).toEqual([]);
  }
});
