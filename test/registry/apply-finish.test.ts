import { expect, test } from 'vitest';
import { apply } from '../../src/registry/apply.ts';
import type { Change } from '../../src/registry/change.ts';
import { folder } from '../support/folder.ts';

const change: Change = { kind: 'create', path: '新.yaml', after: 'a: 1\n' };

/** What happens in which order, where what belongs to the command besides comes to this end. */
async function order(end: () => void): Promise<readonly string[]> {
  const here = folder();
  const told: string[] = [];
  const page = { drop: () => void told.push('dropped'), close: () => void told.push('closed') };
  const journal = { open: () => page };
  const finish = () => {
    told.push(`finish: ${here.read('新.yaml').trim()}`);
    end();
  };
  await apply(here.path, [change], { journal, finish }).catch(() => told.push('failed'));
  return told;
}

test('a command counts as done once its papers stand, and not before', async () => {
  expect(await order(() => undefined)).toEqual(['finish: a: 1', 'closed']);
});

test('records that were written can be taken back, also where the papers failed', async () => {
  const fail = () => {
    throw new Error('no room');
  };
  expect(await order(fail)).toEqual(['finish: a: 1', 'closed', 'failed']);
});
