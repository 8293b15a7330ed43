import { expect, it } from 'vitest';
import { at, office } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { type Clone, office as officeOf } from '../support/clones.ts';
import { hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const section = {
  on: '2020-03-17',
  section: '社会保险科',
  role: 'lead',
  handler: '何雨田',
} as const;
const items = [
  at.handling,
  item({
    ...at.handling,
    id: '2020-city-npc-013',
    number: '13',
    title: '另一件',
    routing: { assignments: [section] },
  }),
];

const remind = async (clone: Clone, on: string, options = '') =>
  (await clone.proposals(`remind ${options} --json`, { today: on })).out;
const slips = (out: string) =>
  JSON.parse(out).data.slips.map(
    (slip: { number: string; to: string; lines: { rung: string }[] }) =>
      [slip.number, slip.to, ...slip.lines.map(({ rung }) => rung)].join(' '),
  );

async function twoClerks() {
  const all = await officeOf({ items, office });
  return [all.clone('甲'), all.clone('乙')] as const;
}

it('urges nobody again whom another clerk has urged, and goes on with the numbers', async () => {
  const [one, other] = await twoClerks();
  expect(slips(await remind(one, '2020-06-03'))).toEqual([
    '催办〔2020〕1号 就业促进科 before-7',
    '催办〔2020〕2号 社会保险科 before-7',
  ]);
  one.commit();
  one.git('push', '--quiet', 'origin', 'HEAD:main');
  other.git('pull', '--quiet', '--ff-only', 'origin', 'main');
  expect(slips(await remind(other, '2020-06-03'))).toEqual([]);
  expect(slips(await remind(other, '2020-06-05'))).toEqual([
    '催办〔2020〕3号 就业促进科 before-3',
    '催办〔2020〕4号 社会保险科 before-3',
  ]);
});

it('may be run by both on one day: after the merge the records hold it once', async () => {
  const [one, other] = await twoClerks();
  for (const clone of [one, other]) {
    await remind(clone, '2020-06-03');
    clone.commit();
  }
  one.git('push', '--quiet', 'origin', 'HEAD:main');
  other.git('pull', '--quiet', '--no-rebase', '--no-edit', 'origin', 'main');
  expect(slips(await remind(other, '2020-06-03'))).toEqual([]);
  await other.proposals('validate', { today: '2020-06-30' });
});

it('has validate tell where two clerks gave one number to two slips', async () => {
  const [one, other] = await twoClerks();
  await remind(one, '2020-06-03', '--section 就业促进科');
  await remind(other, '2020-06-03', '--section 社会保险科');
  for (const clone of [one, other]) clone.commit();
  one.git('push', '--quiet', 'origin', 'HEAD:main');
  other.git('pull', '--quiet', '--no-rebase', '--no-edit', 'origin', 'main');
  const checked = await run(words('validate --json'), { cwd: other.path, today: '2020-06-30' });
  const codes = JSON.parse(checked.out).data.findings.map(({ code }: { code: string }) => code);
  expect(codes).toContain('slip-number-used-twice');

  const again = await other.proposals('remind --again 1', { today: '2020-06-30' });
  expect(again.out).toContain('就业促进科：');
  expect(again.out).toContain('社会保险科：');
  const day = { cwd: other.path, today: '2020-06-30' };
  const which = await run(words('answer 1 --text 已办 --json'), day);
  expect([which.code, JSON.parse(which.err).error.code]).toEqual([2, 'several-slips']);
  const told = await other.proposals('answer 1 --to 社会保险科 --text 已办 --json', day);
  expect(JSON.parse(told.out).data.items).toEqual(['2020-city-npc-013']);
});
