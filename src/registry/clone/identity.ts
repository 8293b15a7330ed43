import { runGit } from '../git/run.ts';
import type { WorkTree } from '../git/work-tree.ts';
import { ok, type Symptom, wrong } from './symptom.ts';

/** Whether git knows under whose name commits are made; who recorded what is known by nothing else. */
export async function identity(tree: WorkTree): Promise<readonly Symptom[]> {
  const ask = async (key: string) => {
    const { out } = await runGit(tree.root, ['config', '--get', key]);
    return out.toString('utf8').trim();
  };
  const keys = ['user.name', 'user.email'];
  const values = await Promise.all(keys.map(ask));
  const unset = keys.filter((_, at) => values[at] === '');
  return [unset.length === 0 ? ok('identity', values) : wrong('identity-missing', unset)];
}
