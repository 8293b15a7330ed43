import type { Messages } from '../messages/index.ts';
import { shortTitle } from '../proposal/short-title.ts';
import { Refusal } from '../refusal.ts';
import type { Recorder } from '../registry/git/recorders.ts';
import type { Cell, Column } from '../terminal/view.ts';
import { reading } from './command.ts';
import { titleFacts, titleInList } from './item-title.ts';
import { date, item, type Param, text } from './param.ts';
import { checkSection } from './steps/known.ts';
import { tell } from './steps/story.ts';
import { recordersFor } from './timeline/recorded.ts';
import { doersOf, eventsOf, type Told } from './timeline/told.ts';

/** 大事记: what happened to one item or to all of them, by date, and who recorded it. */
export const command = reading({
  params: {
    id: { ...item(), required: false } as Param<string | undefined>,
    since: date(),
    until: date(),
    section: text(),
    by: text(),
  },
  async answer(input, registry, context) {
    const { asOf, messages } = context;
    const { since, section, by } = input;
    const until = input.until !== undefined && input.until < asOf ? input.until : asOf;
    if (since !== undefined && since > until) {
      throw new Refusal('empty-period', 2, (m) => m.timeline.emptyPeriod(since, until));
    }
    const { proposals, office } = registry;
    if (section !== undefined)
      checkSection(
        section,
        office,
        proposals.map(({ data }) => data),
      );
    const one = input.id === undefined ? undefined : registry.find(input.id);
    const all = eventsOf(one === undefined ? proposals : [one], { since, until, section });
    const recorders = await recordersFor(registry.root, all);
    const recorderOf = 'of' in recorders ? recorders.of : undefined;
    const events = all
      .map((told) => ({ told, recorder: recorderOf?.(told) }))
      .filter(({ told, recorder }) => by === undefined || isBy(by, told, recorder));
    const zone = office.timezone ?? 'Asia/Shanghai';
    const { timeline, screens } = messages;
    const columns: readonly Column[] = [
      { title: screens.columns.date },
      ...(one === undefined ? [{ title: screens.columns.item, shrinks: 20 }] : []),
      { title: screens.columns.event, shrinks: true },
      ...(recorderOf ? [{ title: timeline.recorded, shrinks: 10 }] : []),
    ];
    return {
      data: {
        ...(since === undefined ? {} : { since }),
        until,
        ...(one === undefined ? {} : { id: one.id }),
        events: events.map(({ told, recorder }) => ({
          ...facts(told, messages, one !== undefined),
          ...(recorder === undefined ? {} : { recorded: recordedFacts(recorder, zone) }),
        })),
      },
      view: [
        {
          type: 'heading',
          text:
            one === undefined
              ? timeline.period(since, until, events.length)
              : `${one.id} ${one.data.title}`,
        },
        ...(events.length === 0
          ? []
          : [
              {
                type: 'table' as const,
                columns,
                rows: events.map(({ told: { event, entry }, recorder }): readonly Cell[] => [
                  event.on,
                  ...(one === undefined
                    ? [`${entry.id} ${shortTitle(titleInList(entry.data, messages))}`]
                    : []),
                  one === undefined && entry.data.confidential
                    ? messages.screens.confidentialStory
                    : tell(event, messages),
                  ...(recorder === undefined
                    ? []
                    : [recorderText(recorder, event.on, { messages, zone })]),
                ]),
              },
            ]),
      ],
      notes: notesOf(recorders, events, messages),
    };
  },
});

function isBy(name: string, { event }: Told, recorder: Recorder | undefined): boolean {
  const recorded = recorder?.known === 'committed' ? recorder.by.author : undefined;
  return recorded === name || doersOf(event).includes(name);
}

function facts({ event, entry }: Told, messages: Messages, isAsked: boolean) {
  const { on, kind, round } = event;
  const rounds = round === undefined ? {} : { round };
  return {
    on,
    id: entry.id,
    ...(isAsked ? { title: entry.data.title } : titleFacts(entry.data)),
    kind,
    ...rounds,
    ...(isAsked || !entry.data.confidential ? { text: tell(event, messages) } : {}),
  };
}

function recordedFacts(recorder: Recorder, zone: string) {
  if (recorder.known !== 'committed') return { state: recorder.known };
  const { author, time, commit } = recorder.by;
  return { state: recorder.known, by: author, on: dayOf(time, zone), commit };
}

interface Telling {
  readonly messages: Messages;
  readonly zone: string;
}

function recorderText(recorder: Recorder, on: string, { messages, zone }: Telling): Cell {
  const { timeline } = messages;
  switch (recorder.known) {
    case 'committed': {
      const day = dayOf(recorder.by.time, zone);
      return timeline.by(recorder.by.author, day === on ? undefined : day);
    }
    case 'not_committed':
      return { text: timeline.notCommitted, tone: 'soon' };
    case 'beyond_history':
      return timeline.unknown;
  }
}

/** The day of a moment where the registry is. */
function dayOf(time: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(time * 1000);
}

function notesOf(
  recorders: Awaited<ReturnType<typeof recordersFor>>,
  events: readonly { readonly recorder: Recorder | undefined }[],
  messages: Messages,
): readonly string[] {
  const { timeline } = messages;
  if ('without' in recorders) {
    return recorders.without === 'git'
      ? []
      : [timeline.gitWould(recorders.without.say(messages).text)];
  }
  return events.some(({ recorder }) => recorder?.known === 'beyond_history')
    ? [timeline.shallow]
    : [];
}
