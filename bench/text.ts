import person from '../schemas/person.schema.json';
import proposal from '../schemas/proposal.schema.json';
import registry from '../schemas/registry.schema.json';
import { canonical } from '../src/registry/edit/canonical.ts';
import { keyOrder } from '../src/registry/edit/key-order.ts';

const kinds = {
  registry: { order: keyOrder(registry), upwards: '' },
  proposal: { order: keyOrder(proposal), upwards: '../../' },
  person: { order: keyOrder(person), upwards: '../' },
};

/** A registry file in canonical form, as the program's own commands write it. */
export function fileText(kind: keyof typeof kinds, value: object): string {
  const { order, upwards } = kinds[kind];
  const schemaComment = `# yaml-language-server: $schema=${upwards}schemas/${kind}.schema.json`;
  return canonical({ ...value }, order, { schemaComment });
}
