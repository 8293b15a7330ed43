import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import { Refusal } from '../../src/refusal.ts';
import { openRegistry } from '../../src/registry/open.ts';
import { pathOf, record, records, temporaryRegistry } from './temporary.ts';

const A = '2020-city-npc-012';
const B = '2020-city-cppcc-105';
const OLD = '2019-city-npc-012';

function refusal(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

function said(act: () => unknown): string {
  const { text, hint } = refusal(act).say(zhCN);
  return `${text}\n${hint}`;
}

describe('a registry', () => {
  it('gives its office, records, people and ids in the order of the paths', () => {
    const registry = openRegistry(
      temporaryRegistry({ ...records(B, A, OLD), 'people/张三.yaml': 'name: 张三\n' }),
    );
    expect(registry.office.unit).toBe('临沂市人力资源和社会保障局');
    expect(registry.ids).toEqual([OLD, B, A]);
    expect(registry.proposals.map(({ id, path }) => [id, path])).toEqual(
      [OLD, B, A].map((id) => [id, pathOf(id)]),
    );
    expect(registry.people).toMatchObject([{ id: '张三', path: 'people/张三.yaml' }]);
    expect(registry.broken).toEqual([]);
  });

  it('reads each file once, and only when asked', () => {
    const root = temporaryRegistry(records(A, B));
    const registry = openRegistry(root);
    const first = registry.find(A);
    rmSync(join(root, pathOf(A)));
    expect(registry.find('12')).toBe(first);
    expect(registry.proposals.map(({ id }) => id)).toEqual([B, A]);
    expect(registry.proposals).toBe(registry.proposals);
  });

  it('is empty while it has no folders', () => {
    const registry = openRegistry(temporaryRegistry());
    expect([registry.proposals, registry.people, registry.ids, registry.broken]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('never takes a broken file for an absent one', () => {
    const root = temporaryRegistry({ ...records(A), [pathOf(B)]: 'id: [\n' });
    const registry = openRegistry(root);
    expect(registry.ids).toEqual([B, A]);
    expect(registry.proposals.map(({ id }) => id)).toEqual([A]);
    expect(registry.broken).toMatchObject([{ path: pathOf(B), code: 'yaml-syntax' }]);
  });

  it('lists a record with an unknown key as understood', () => {
    const registry = openRegistry(
      temporaryRegistry({ [pathOf(A)]: record(A, { tail: 'foo: 1\n' }) }),
    );
    expect(registry.proposals).toHaveLength(1);
    expect(registry.broken).toEqual([]);
  });

  it('names files that are hidden from it by their kind, name or place', () => {
    const root = temporaryRegistry({
      ...records(A),
      'proposals/2020-city-npc-001.yaml': record('2020-city-npc-001'),
      'proposals/2020/old/2020-city-npc-002.yaml': record('2020-city-npc-002'),
      'proposals/2020/2020-city-npc-003.yml': record('2020-city-npc-003'),
      'proposals/2020/.hidden.yaml': 'x',
      'proposals/2020/附件.pdf': 'x',
    });
    mkdirSync(join(root, 'proposals/2020/2020-city-npc-004.yaml'));
    const outside = temporaryRegistry({ 'x.yaml': record('2020-city-npc-005') });
    symlinkSync(join(outside, 'x.yaml'), join(root, pathOf('2020-city-npc-005')));
    symlinkSync(join(root, 'nowhere'), join(root, pathOf('2020-city-npc-006')));
    symlinkSync(outside, join(root, 'proposals/2021'));
    const registry = openRegistry(root);
    expect(registry.proposals.map(({ id }) => id)).toEqual([A]);
    expect(registry.broken.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'misplaced-record proposals/2020-city-npc-001.yaml',
      'wrong-extension proposals/2020/2020-city-npc-003.yml',
      'not-a-file proposals/2020/2020-city-npc-004.yaml',
      'outside-registry proposals/2020/2020-city-npc-005.yaml',
      'unreadable proposals/2020/2020-city-npc-006.yaml',
      'misplaced-record proposals/2020/old/2020-city-npc-002.yaml',
      'outside-registry proposals/2021',
    ]);
  });

  it('does not follow a whole folder out of the registry', () => {
    const root = temporaryRegistry();
    symlinkSync(temporaryRegistry({ '2020/2020-city-npc-012.yaml': '' }), join(root, 'proposals'));
    const registry = openRegistry(root);
    expect(registry.ids).toEqual([]);
    expect(registry.broken).toMatchObject([{ code: 'outside-registry', path: 'proposals' }]);
  });

  it('follows a link that stays inside', () => {
    const root = temporaryRegistry({ 'store/x.yaml': record(A) });
    mkdirSync(join(root, 'proposals/2020'), { recursive: true });
    symlinkSync('../../store/x.yaml', join(root, pathOf(A)));
    expect(openRegistry(root).find(A).data.id).toBe(A);
  });

  it('refuses with the findings when the settings are broken', () => {
    const broken = openRegistry(temporaryRegistry({ 'registry.yaml': 'version: 1\n' }));
    expect(refusal(() => broken.office)).toMatchObject({ code: 'broken-office', exit: 3 });
    expect(said(() => broken.office)).toContain('registry.yaml 第 1 行第 1 列：缺少“unit”');
    const root = temporaryRegistry();
    rmSync(join(root, 'registry.yaml'));
    expect(refusal(() => openRegistry(root).office).code).toBe('broken-office');
  });
});

describe('finding an item', () => {
  const root = () =>
    temporaryRegistry({
      ...records(A, OLD),
      [pathOf(B)]: record(B, { title: '关于推进 12 项服务的提案', name: '李四' }),
    });

  it('finds by id, number, part of the id, path, title and name', () => {
    const registry = openRegistry(root());
    for (const text of [B, '105', '提案105', 'cppcc', `${B}.yaml`, pathOf(B), '推进', '李四'])
      expect(registry.find(text).id, text).toBe(B);
  });

  it('does not read what it does not need', () => {
    const folder = root();
    writeFileSync(join(folder, pathOf(A)), 'broken: [');
    const registry = openRegistry(folder);
    expect(registry.find('105').id).toBe(B);
    expect(registry.broken).toEqual([]);
  });

  it('refuses what is not there, with the nearest ids', () => {
    const registry = openRegistry(root());
    const act = () => registry.find('2020-city-npc-013');
    expect(refusal(act)).toMatchObject({ code: 'no-such-item', exit: 2 });
    expect(said(act)).toContain(A);
    expect(refusal(() => registry.find('../../registry')).code).toBe('no-such-item');
    expect(refusal(() => registry.find('')).code).toBe('no-such-item');
  });

  it('never answers a number with a title that holds it', () => {
    const registry = openRegistry(
      temporaryRegistry({ [pathOf(B)]: record(B, { title: '关于推进 12 项服务的提案' }) }),
    );
    expect(refusal(() => registry.find('12')).code).toBe('no-such-item');
  });

  it('says when what is sought may be in a file it cannot read', () => {
    const folder = root();
    writeFileSync(join(folder, pathOf(A)), 'broken: [');
    expect(said(() => openRegistry(folder).find('养老'))).toContain('另有 1 个文件无法读取');
  });

  it('refuses several, listing the newest first with their titles', () => {
    const act = () => openRegistry(root()).find('12');
    expect(refusal(act)).toMatchObject({ code: 'ambiguous-item', exit: 2 });
    const title = '关于加强高校毕业生就业创业服务的建议';
    expect(said(act)).toContain(`对应 2 件，请写明是哪一件：\n${A}  ${title}\n${OLD}  ${title}`);
    expect(refusal(act).say(en).text).toContain('fits 2 items');
  });

  it('lists ten of many and counts the rest', () => {
    const ids = Array.from({ length: 13 }, (_, i) => `2020-city-npc-${100 + i}`);
    const text = said(() => openRegistry(temporaryRegistry(records(...ids))).find('高校'));
    expect(text.match(/2020-city-npc-/g)).toHaveLength(10);
    expect(text).toContain('共 13 件');
  });

  it('names what is wrong with a file that is found but broken', () => {
    const folder = root();
    writeFileSync(join(folder, pathOf(A)), record(A).replace('level: city', 'level: town'));
    const act = () => openRegistry(folder).find(A);
    expect(refusal(act)).toMatchObject({ code: 'broken-item', exit: 3 });
    expect(said(act)).toContain(`${pathOf(A)} 第 3 行第 8 列：“level”不能填“town”`);
    expect(refusal(act).say(en).text).toContain(`${pathOf(A)}, line 3, column 8: "level"`);
  });

  it('tells two files of one id apart by their paths', () => {
    const folder = root();
    mkdirSync(join(folder, 'proposals/2021'));
    writeFileSync(join(folder, `proposals/2021/${A}.yaml`), record(A));
    expect(said(() => openRegistry(folder).find(A))).toContain(`proposals/2021/${A}.yaml`);
  });
});
