import { isPerhapsNamesake } from '../../proposal/namesake.ts';
import type { Person } from '../../proposal/person.ts';
import type { Proposal, Proposer } from '../../proposal/record.ts';
import { across, type Noted } from '../across.ts';
import type { Rule } from '../rule.ts';

interface NamedHere {
  readonly kind: Proposal['kind'];
  readonly proposers: readonly (readonly [at: number, who: Proposer])[];
}

type OnFile = Pick<Person, 'name' | 'capacity' | 'delegation'>;

/** The only file of a proposer's name says that it is of the other body or of another delegation: the reply would go to a stranger's home. */
export const namesakeOnFile: Rule = {
  code: 'namesake-on-file',
  severity: 'warning',
  across: across<NamedHere, OnFile>({
    // Who names the file has settled it.
    note({ record: { kind, proposers } }) {
      const unsettled = [...proposers.entries()].filter(([, who]) => who.person === undefined);
      return unsettled.length === 0 ? undefined : { kind, proposers: unsettled };
    },
    notePerson: ({ name, capacity, delegation }) => ({ name, capacity, delegation }) as OnFile,
    compare(notes, { people }) {
      const byName = new Map<string, Noted<OnFile>[]>();
      for (const person of people) {
        const { name } = person.note;
        byName.set(name, [...(byName.get(name) ?? []), person]);
      }
      return notes.flatMap(({ path, note: { kind, proposers } }) =>
        proposers.flatMap(([at, proposer]) => {
          const [file, ...others] = byName.get(proposer.name) ?? [];
          if (file === undefined || others.length > 0) return [];
          if (!isPerhapsNamesake(file.note, proposer, { kind })) return [];
          const args = { name: proposer.name, file: file.id };
          return [{ path, pointer: `/proposers/${at}/name`, args }];
        }),
      );
    },
  }),
};
