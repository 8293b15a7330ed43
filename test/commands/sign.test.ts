import { describe, expect, it } from 'vitest';
import { at, office } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { registry } from '../support/registry.ts';
import { run } from '../support/run.ts';
import { refusalOf, refuses, take, writes } from './take.ts';

const noClass = {
  ...at.reviewed,
  replies: at.reviewed.replies?.map((reply) => ({
    ...reply,
    drafts: [{ on: '2020-05-06', by: '李向南' }],
  })),
} as typeof at.reviewed;
const hasNumber = (id: string, documentNo: string) =>
  ({
    ...at.signed,
    id,
    number: '1',
    replies: at.signed.replies?.map((reply) => ({ ...reply, document_no: documentNo })),
  }) as typeof at.signed;

describe('sign', () => {
  writes([
    [
      'reviewed',
      'sign ID --on 2020-05-13',
      [
        '+signed:',
        '+on: 2020-05-13',
        '+by: 王景行',
        '+document_no: 某人社建字〔2020〕1号',
        '+class: A',
        '+publicity: full',
      ],
    ],
    [
      'reviewed',
      "sign ID --by 刘知远 --document-no '某函 8' --class B --publicity 摘要公开",
      [
        '+signed:',
        '+on: 2020-12-31',
        '+by: 刘知远',
        '+document_no: 某函 8',
        '+class: B',
        '+publicity: summary',
      ],
    ],
    [
      'reviewed',
      'sign ID --number 7',
      [
        '+signed:',
        '+on: 2020-12-31',
        '+by: 王景行',
        '+document_no: 某人社建字〔2020〕7号',
        '+class: A',
        '+publicity: full',
      ],
    ],
    [
      noClass,
      'sign ID --class B',
      [
        '+signed:',
        '+on: 2020-12-31',
        '+by: 王景行',
        '+document_no: 某人社建字〔2020〕1号',
        '+class: B',
      ],
    ],
  ]);

  refuses([
    ['office_checked', 'sign ID', 5, 'wrong-state'],
    ['signed', 'sign ID', 5, 'wrong-state'],
    ['reviewed', 'sign ID --on 2020-05-11', 5, 'too-early'],
    ['reviewed', 'sign ID --by 王景', 2, 'unknown-leader'],
    ['reviewed', 'sign ID --class E', 2, 'unknown-class'],
    ['reviewed', 'sign ID --number x', 2, 'bad-value'],
    [noClass, 'sign ID', 5, 'closed-gates'],
  ]);

  it('signs our opinion without a class', async () => {
    const [opinion] = at.opinion_sent.own_opinions ?? [];
    const { signed, document_no, deliveries, ...reviewed } = opinion ?? { round: 1 };
    const { code, lines } = await take(
      { ...at.opinion_sent, own_opinions: [reviewed] },
      'sign ID --on 2020-05-13',
    );
    expect([code, lines.map((line) => line.trim())]).toEqual([
      0,
      [
        '+    signed:',
        '+      on: 2020-05-13',
        '+      by: 王景行',
        '+    document_no: 某人社办函〔2020〕1号',
      ],
    ]);
  });

  it('needs a series or a number, and a signer', async () => {
    const { series, leaders, ...bare } = office;
    expect(
      await refusalOf('reviewed', 'sign ID --by 王景行', { ...bare, ...(leaders && { leaders }) }),
    ).toEqual([2, 'no-series']);
    expect(await refusalOf('reviewed', 'sign ID', { ...bare, ...(series && { series }) })).toEqual([
      2,
      'missing-values',
    ]);
  });

  it('goes on from the highest number of the year, and gives none twice', async () => {
    const others = [
      hasNumber('2020-city-npc-001', '某人社建字〔2020〕4号'),
      hasNumber('2019-city-npc-001', '某人社建字〔2019〕9号'),
    ];
    const there = await registry({ items: [at.reviewed, ...others] });
    const twice = await run(['sign', '12', '--number', '4', '--json'], { cwd: there.path });
    expect([twice.code, JSON.parse(twice.err).error.code]).toEqual([5, 'number-used']);
    expect((await run(['sign', '12'], { cwd: there.path })).out).toContain('〔2020〕5号');
  });

  it.each(['某人社建字[2020]8号', '某人社建字（２０２０）０8 号', '某人社建字〔2020〕第8号'])(
    'knows %s for the number that it is',
    async (written) => {
      const other = hasNumber('2020-city-npc-001', written);
      const there = await registry({ items: [at.reviewed, other], office });
      const on = { cwd: there.path, today: '2020-12-31' };
      const twice = await run(
        ['sign', '12', '--on', '2020-05-13', '--document-no', '某人社建字〔2020〕8号', '--json'],
        on,
      );
      expect([twice.code, JSON.parse(twice.err).error.code]).toEqual([5, 'number-used']);
      expect((await run(['sign', '12', '--on', '2020-05-13'], on)).code).toBe(0);
      expect(there.read('proposals/2020/2020-city-npc-012.yaml')).toContain(
        'document_no: 某人社建字〔2020〕9号',
      );
    },
  );

  it('gives no number while a record cannot be read, unless it is told one', async () => {
    const there = await registry({ items: [at.reviewed] });
    there.write('proposals/2020/2020-city-npc-002.yaml', 'id: [');
    const refused = await run(['sign', '12', '--json'], { cwd: there.path });
    expect([refused.code, JSON.parse(refused.err).error.code]).toEqual([3, 'numbers-unknown']);
    expect((await run(['sign', '12', '--document-no', '某函8'], { cwd: there.path })).code).toBe(0);
  });

  it('is not troubled by the year on New Year', async () => {
    expect((await take(item({ ...at.reviewed }), 'sign ID --on 2020-12-31')).out).toContain(
      '〔2020〕1号',
    );
  });
});
