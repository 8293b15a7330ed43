import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { Refusal } from '../../src/refusal.ts';
import { findRoot } from '../../src/registry/root.ts';
import { temporaryRegistry } from './temporary.ts';

it('finds the nearest registry upwards', () => {
  const root = temporaryRegistry({ 'proposals/2020/x.yaml': '', 'inner/registry.yaml': 'x' });
  expect(findRoot(root)).toBe(root);
  expect(findRoot(join(root, 'proposals/2020'))).toBe(root);
  expect(findRoot(join(root, 'inner'))).toBe(join(root, 'inner'));
});

it('takes --dir at its word', () => {
  const root = temporaryRegistry({ 'proposals/x': '' });
  expect(findRoot('/', root)).toBe(root);
  expect(findRoot(join(root, 'proposals'), '..')).toBe(root);
  expect(() => findRoot(root, 'proposals')).toThrow(Refusal);
  expect(relative(root, findRoot(root, '.'))).toBe('');
});

it('refuses where there is none', () => {
  const root = temporaryRegistry();
  mkdirSync(join(root, 'empty/registry.yaml'), { recursive: true });
  for (const act of [() => findRoot('/'), () => findRoot('/', join(root, 'empty'))])
    expect(act).toThrow(expect.objectContaining({ code: 'no-registry', exit: 3 }));
});

it('does not take a registry.yaml that cannot be reached for an absent one', () => {
  const root = temporaryRegistry();
  mkdirSync(join(root, 'a'));
  symlinkSync('registry.yaml', join(root, 'a/registry.yaml'));
  expect(findRoot(join(root, 'a'))).toBe(join(root, 'a'));
});
