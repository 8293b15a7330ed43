import { passedReviews, standingDraft } from '../proposal/paper.ts';
import { documentNumber, freeNumber, type Series, seriesOf } from '../proposal/series.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import type { Registry } from '../registry/registry.ts';
import { writing } from './command.ts';
import { checkClass, classLetters, leaderNames } from './known.ts';
import { paperInHand } from './papers.ts';
import { choice, integer, item, text } from './param.ts';
import { permit, recording, stepParams } from './step.ts';

/** 签发: who signed, the document number, the class and the publicity that go out with the paper. */
export const command = writing({
  params: {
    id: item(),
    by: text({ suggest: leaderNames }),
    number: integer(),
    documentNo: text(),
    class: text({ suggest: classLetters }),
    publicity: choice('publicity'),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const place = paperInHand(entry.data);
    const { on, overrides } = permit({
      step: 'sign',
      entry,
      registry,
      context,
      ...input,
      after: { on: place && passedReviews(place.paper).at(-1)?.on, what: 'reviewed' },
    });
    checkClass(input.class, registry.office);
    const { office } = registry;
    const by =
      input.by ?? office.leaders?.find((leader) => leader.role === 'director')?.name ?? office.unit;
    const documentNo =
      input.documentNo ?? nextNumber(registry, seriesOf(entry.data, office), on, input.number);
    refuseRepeat(documentNo, entry.id, registry);
    const draft = place && standingDraft(place.paper);
    const set = (key: string, value: string | object | undefined): Edit[] =>
      value === undefined
        ? []
        : [{ kind: 'set', path: [place?.list ?? '', place?.index ?? 0, key], value } as Edit];
    const ours = place?.list === 'replies';
    return recording(
      entry,
      [
        ...set('signed', { on, by }),
        ...set('document_no', documentNo),
        ...(ours ? set('class', input.class ?? draft?.class) : []),
        ...(ours ? set('publicity', input.publicity ?? draft?.publicity) : []),
        ...overrides,
      ],
      { what: `${context.messages.steps.label.sign} ${documentNo}`, on },
      { registry, context },
    );
  },
});

function usedNumbers(registry: Registry) {
  return registry.proposals.flatMap(({ id, data }) =>
    [...(data.replies ?? []), ...(data.own_opinions ?? [])].flatMap(({ document_no }) =>
      document_no === undefined ? [] : [{ id, documentNo: document_no }],
    ),
  );
}

function nextNumber(
  registry: Registry,
  series: Series,
  on: string,
  wanted: number | undefined,
): string {
  if (registry.broken.length > 0) {
    // A number given twice cannot be taken back: the next one is known only when every record can be read.
    throw new Refusal('numbers-unknown', 3, (m) =>
      m.commands.numbersUnknown(registry.broken[0]?.path ?? ''),
    );
  }
  if (series.pattern === undefined) {
    throw new Refusal('no-series', 2, (m) => m.commands.noSeries(series.key));
  }
  const used = usedNumbers(registry).map(({ documentNo }) => documentNo);
  const year = on.slice(0, 4);
  return documentNumber(series.pattern, year, wanted ?? freeNumber(series.pattern, year, used));
}

function refuseRepeat(documentNo: string, id: string, registry: Registry): void {
  const holder = usedNumbers(registry).find((used) => used.documentNo === documentNo);
  if (holder === undefined) return;
  throw new Refusal('number-used', 5, (m) =>
    m.commands.numberUsed(documentNo, holder.id, holder.id === id),
  );
}
