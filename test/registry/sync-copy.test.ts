import { expect, test } from 'vitest';
import { isSyncCopy } from '../../src/registry/sync-copy.ts';

const originals = new Set([
  '于青禾.yaml',
  'registry.yaml',
  '2020-city-cppcc-105.yaml',
  'README.md',
]);

test.each([
  '于青禾-DESKTOP-AB12.yaml',
  '于青禾-zhang-pc.yaml',
  'registry-LAPTOP-7.yaml',
  '2020-city-cppcc-105-DESKTOP-AB.yaml',
  '2020-city-cppcc-105 (冲突的副本).yaml',
  '于青禾 (王五的冲突副本 2020-04-01).yaml',
  '于青禾 (王五’s conflicted copy 2020-04-01).yaml',
  '于青禾_冲突文件_张三_20200501.yaml',
  '没有了_冲突文件_张三_20200501.yaml',
  '于青禾_conflict-20200501-101010.yaml',
  '于青禾.sync-conflict-20200501-101010-ABC.yaml',
  '于青禾 (1).yaml',
  '于青禾(2).yaml',
  '于青禾 - 副本.yaml',
  '于青禾 - 副本 (2).yaml',
  '于青禾 - Copy.yaml',
  '于青禾 copy.yaml',
  '于青禾的副本.yaml',
])('%s is a copy', (name) => expect(isSyncCopy(name, originals)).toBe(true));

test.each([
  '于青禾.yaml',
  '于青禾-兰山区.yaml',
  '于青禾2.yaml',
  '李四-DESKTOP-AB12.yaml',
  '李四 (1).yaml',
  '2020-city-cppcc-105-1.yaml',
  '2020-city-cppcc-1051.yaml',
  '2020-city-cppcc-平105.yaml',
  'README-en.md',
])('%s is none', (name) => expect(isSyncCopy(name, originals)).toBe(false));
