import type { Messages } from '../../messages/index.ts';
import type { Place } from '../../statistics/roll-up.ts';
import type { Block } from '../../terminal/view.ts';
import type { Gathered } from './gather.ts';
import { memberLine } from './member-line.ts';
import type { Telling } from './words.ts';

/** Which registries were counted together, which items several of them hold, and what must not be compared. */
export function rolledUpBlocks({ counted, rolled }: Gathered, telling: Telling): readonly Block[] {
  if (rolled === undefined) return [];
  const { summary, messages } = telling;
  const { rollUp } = messages.statistics;
  const within = new Set(summary.items.map(({ id }) => id));
  const matched = rolled.matched.filter(({ id }) => within.has(id));
  const apart = rolled.apart.filter(({ id }) => id.split(' ').some((one) => within.has(one)));
  const units = counted.map(({ name }) => {
    const own = summary.items.filter(({ from }) => from === name).length;
    const also = matched.filter(
      ({ id, places }) =>
        summary.origins.get(id) !== name && places.some((place) => place.name === name),
    ).length;
    return rollUp.unit(name, own + also);
  });
  return [
    { type: 'text', text: rollUp.together(units, summary.items.length, matched.length) },
    ...(matched.length > 0
      ? ([
          { type: 'text', text: rollUp.matched(matched.length) },
          {
            type: 'list',
            items: matched.map(({ id, places }) =>
              memberLine(
                { id },
                telling,
                places.map((place) => inWords(place, messages)).join('、'),
              ),
            ),
          },
        ] as const)
      : []),
    ...(apart.length > 0
      ? ([
          { type: 'text', text: { text: rollUp.apart(apart.length), tone: 'late' } },
          {
            type: 'list',
            items: apart.map(({ places }) =>
              places.map(({ name, id }) => `${id}（${name}）`).join('、'),
            ),
          },
        ] as const)
      : []),
    ...(haveOneScheme(counted)
      ? []
      : [{ type: 'text', text: { text: rollUp.schemes, tone: 'late' } } as const]),
  ];
}

function inWords({ name, role }: Place, { terms, statistics }: Messages): string {
  return `${name} ${role === undefined ? statistics.columns.unstated : terms.role[role]}`;
}

/** A letter means another thing in another scheme. */
function haveOneScheme(counted: Gathered['counted']): boolean {
  const schemes = counted.map(({ registry }) =>
    JSON.stringify((registry.office.classes ?? []).map(({ letter, meaning }) => [letter, meaning])),
  );
  return new Set(schemes).size === 1;
}

/** The same for programs. */
export function rolledUpData({ counted, rolled }: Gathered, { summary }: Telling): object {
  if (rolled === undefined) return {};
  const within = new Set(summary.items.map(({ id }) => id));
  const places = (all: readonly Place[]) =>
    all.map(({ name, id, role }) => ({ unit: name, id, role: role ?? null }));
  return {
    rolled_up: {
      units: counted.map(({ name }) => ({
        unit: name,
        counted: summary.items.filter(({ from }) => from === name).length,
      })),
      matched: rolled.matched
        .filter(({ id }) => within.has(id))
        .map((one) => ({ id: one.id, in: places(one.places) })),
      same_number: rolled.apart.map((one) => ({ in: places(one.places) })),
    },
  };
}
