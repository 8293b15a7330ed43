import { describe, expect, it } from 'vitest';
import { office } from '../proposal/at.ts';
import type { Folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

/** A whole item and everything that goes wrong on its way; A stands for a name, so that only our own words are of a language. */
const story: readonly (readonly [string, number])[] = [
  [
    'add --kind suggestion --level city --number 12 --title T --proposer P --proposer Q --assigned-on 2020-03-10 --received-on 2020-03-12 --role lead --co-units U --phone 1 --asks X',
    0,
  ],
  [
    'add --kind suggestion --level city --number 12 --title T --proposer P --assigned-on 2020-03-10',
    4,
  ],
  [
    'add --kind suggestion --level city --number 13 --title T --proposer P --assigned-on 2020-03-10',
    0,
  ],
  [
    'add --kind suggestion --level city --title V --proposer P --assigned-on 2020-03-10 --role co',
    0,
  ],
  ['approve 12 --leader D', 5],
  ['propose 12 --section S --co-sections C --opinion O --on 2020-03-13', 0],
  ['propose 12 --section Z', 2],
  ['approve 12 --leader D --text J --on 2020-03-16', 0],
  ['assign 12 --section S --handler H', 5],
  ['approve 12 --leader E --on 2020-03-16', 0],
  ['assign 12 --section S --handler H --due-on 2020-05-01 --on 2020-03-17', 0],
  ['assign 12 --section C --handler K --on 2020-03-17', 0],
  ['draft 12', 5],
  ['contact 12 --stage before --way visit --by H --with P --place W --view V --on 2020-04-02', 0],
  ['opinion 12 --from U --request --due-on 2020-04-20 --on 2020-03-20', 0],
  ['opinion 12 --received', 2],
  ['opinion 12 --from U --inadequate N --on 2020-04-25', 0],
  ['opinion 12 --from U --request --on 2020-04-26', 0],
  ['opinion 12 --from U --received --on 2020-04-30', 0],
  ['opinion 12 --from C --received --on 2020-04-10', 0],
  ['urge 12 --way slip --number 3 --about reply --note N --on 2020-04-28', 0],
  ['draft 12 --class A --publicity full --note N --on 2020-05-06', 0],
  ['review 12', 5],
  ['contact 12 --stage draft --way phone --by H', 2],
  ['contact 12 --stage draft --way phone --by H --disagreed --on 2020-05-07', 0],
  ['draft 12 --answer Y --on 2020-05-07', 0],
  ['contact 12 --stage draft --way phone --by H --agreed --on 2020-05-08', 0],
  ['review 12 --criteria relevant --on 2020-05-11', 0],
  ['review 12 --back B --on 2020-05-12', 0],
  ['draft 12 --answer Y --on 2020-05-12', 0],
  ['contact 12 --stage draft --way phone --by H --agreed --on 2020-05-12', 0],
  ['review 12 --override R --on 2020-05-12', 0],
  ['review 12 --on 2020-05-12', 0],
  ['sign 12', 5],
  ['review 12 --stage office --all-criteria --on 2020-05-12', 0],
  ['sign 12 --on 2020-05-01', 5],
  ['sign 12 --on 2020-05-13', 0],
  ['deliver 12', 2],
  ['deliver 12 --way post --tracking 7 --address W --on 2020-05-14', 0],
  ['deliver 12 --way post', 5],
  ['deliver 12 --returned N', 2],
  ['deliver 12 --returned N --to P --asked M --on 2020-05-20', 0],
  ['feedback 12 --result satisfied --from P', 5],
  ['deliver 12 --way hand --on 2020-05-21', 0],
  ['close 12', 5],
  ['feedback 12 --result dissatisfied --attitude satisfied --from P --text N --on 2020-05-25', 0],
  ['feedback 12 --result satisfied --from X', 2],
  ['close 12', 5],
  ['show 12 --as-of 2020-12-31', 0],
  ['show 12 --as-of 2020-01-01', 2],
  ['show 1', 2],
  ['show T', 2],
  ['renumber V --number 14', 0],
  ['list', 0],
  ['overdue --within 900', 0],
  ['summary --year 2020', 0],
  ['summary --year 2031', 0],
  ['urge 12 --way phone --dry-run', 0],
  ['init --unit U', 4],
];

const small = () =>
  registry({
    office: {
      ...office,
      unit: 'U',
      short_name: 'U',
      office: 'O',
      leaders: [
        { name: 'D', role: 'director' },
        { name: 'E', role: 'deputy', sections: ['S'] },
      ],
      sections: [
        { name: 'S', staff: ['H'] },
        { name: 'C', staff: ['K'] },
      ],
      units: ['U'],
      classes: [{ letter: 'A', meaning: 'M' }],
      series: { reply_suggestion: 'N{year}-{n}' },
    },
  });

async function tell(lang: string, there: Folder) {
  const told: string[] = [];
  for (const [line, exit] of story) {
    const { code, out, err } = await run(words(`--lang ${lang} ${line}`), { cwd: there.path });
    expect([line, code, code === exit ? '' : err]).toEqual([line, exit, '']);
    expect([line, exit === 0 ? err : out]).toEqual([
      line,
      line.includes('--dry-run') ? expect.any(String) : '',
    ]);
    told.push(`${out}${err}`.replaceAll(there.path, ''));
  }
  return told;
}

describe('a whole item, told', () => {
  it('in English without a Chinese word', async () => {
    for (const text of await tell('en', await small())) {
      expect(text).not.toMatch(/[\p{Script=Han}，。：；（）“”、]|undefined|\[object/u);
    }
  });

  it('in Chinese without an English word, but for commands, names and file names', async () => {
    for (const text of await tell('zh-CN', await small())) {
      const ours = text
        .replace(/proposals( --?\S+| \S+)*/g, '')
        .replace(/^(diff|[-+@ ]).*$/gm, '')
        .replace(/\d{4}-[a-z]+-[a-z]+(-\S+)?/g, '')
        .replace(/(registry|people\/\w+|schemas|series|lead_unit|person)(\.yaml)?/g, '')
        .replace(/--[a-z-]+( "理由")?/g, '')
        .replace(/\{year\}|\{n\}|reply_\w+|own_\w+/g, '');
      expect(ours).not.toMatch(/[a-z]{2,}|undefined|\[object/i);
    }
  });
});
