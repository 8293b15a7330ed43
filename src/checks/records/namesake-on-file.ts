import { isPerhapsNamesake } from '../../proposal/namesake.ts';
import type { CheckedPerson, Rule } from '../rule.ts';

/** The only file of a proposer's name says that it is of the other body or of another delegation: the reply would go to a stranger's home. */
export const namesakeOnFile: Rule = {
  code: 'namesake-on-file',
  severity: 'warning',
  find: ({ items, people }) => {
    const byName = new Map<string, CheckedPerson[]>();
    for (const person of people) {
      byName.set(person.data.name, [...(byName.get(person.data.name) ?? []), person]);
    }
    return items.flatMap(({ path, record }) =>
      record.proposers.flatMap((proposer, at) => {
        const [file, ...others] = byName.get(proposer.name) ?? [];
        if (file === undefined || others.length > 0) return [];
        if (!isPerhapsNamesake(file.data, proposer, record)) return [];
        const args = { name: proposer.name, file: file.id };
        return [{ path, pointer: `/proposers/${at}/name`, args }];
      }),
    );
  },
};
