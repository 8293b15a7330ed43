import type { Messages } from '../index.ts';

const listed = (names: readonly string[]) => names.join(', ');

export const next: Messages['next'] = {
  head: (asOf, count, late, waiting) =>
    [
      count === 0 ? `As of ${asOf}: nothing to do` : `As of ${asOf}: ${count} to do`,
      ...(late > 0 ? [`${late} of them overdue`] : []),
      ...(waiting > 0 ? [`${waiting} waited for`] : []),
    ].join(', ') + (count + waiting === 0 ? '.' : ':'),
  urging: (slips, lines, command) =>
    `${slips} urge slip${slips === 1 ? '' : 's'} to send today, for ${lines}: ${command}`,
  group: (name, count, late, waiting) =>
    [
      name,
      ...(count > 0 ? [`${count} to do`] : []),
      ...(late > 0 ? [`${late} overdue`] : []),
      ...(waiting > 0 ? [`${waiting} waited for`] : []),
    ].join(', '),
  person: (name, section) => `${name} (${section})`,
  handIn: 'hand in the co-opinion',
  keepPromise: (promise) => `keep the promise “${promise}”`,
  waits: {
    opinion: (unit) => `wait for the co-opinion of ${unit}`,
    decision: (assigner, kind) => `wait for ${assigner || 'the assigner'} to answer: ${kind}`,
    feedback: (names) =>
      names.length > 3
        ? `wait for the feedback of ${names[0]} and ${names.length - 1} others`
        : `wait for the feedback of ${listed(names)}`,
  },
  passed: (days) => `${days} ${days === 1 ? 'day' : 'days'} ago`,
  undated: '—',
  unknownName: (name, near, known) => ({
    text: `The registry knows nobody called “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    hint: `People the registry knows: ${listed(known)}`,
  }),
};
