import { type GivenFile, readTable } from '../documents/tables/read-table.ts';
import { unreadableTable } from '../documents/tables/refusals.ts';
import { type Headed, headed } from '../intake/header.ts';
import { kindIn } from '../intake/heading.ts';
import { filled } from '../intake/said.ts';
import { kindOf } from '../intake/words.ts';
import type { Kind } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { mappingFrom, remembered } from './import/mapping.ts';
import type { ContactResult, Outcome } from './import/outcome.ts';
import { contactChanges } from './import/people.ts';
import { type Report, reportData, reportSummary, reportTable } from './import/report.ts';
import { judgeRows } from './import/rows.ts';
import { vocabularies } from './import/vocabularies.ts';
import { choice, date, file, flag, text, texts, year } from './param.ts';

/** Takes over the session's list as the assigner sends it. Known items get what they lack; nothing that is there is written over unasked. */
export const command = writing({
  params: {
    file: file(),
    sheet: text(),
    map: texts(),
    year: year(),
    kind: choice('kind'),
    level: choice('level'),
    meeting: text(),
    assigner: text(),
    batch: text(),
    assignedOn: date(),
    role: choice('role'),
    withHidden: flag(),
    overwrite: flag(),
    diff: flag(),
  },
  async plan(input, registry, { today, messages, called }) {
    const { office } = registry;
    const { mapping, fresh } = mappingFrom(office, input.map);
    const table = await readTable(input.file, { sheet: input.sheet });
    const hidden = input.withHidden
      ? []
      : table.rows.filter(({ number, cells }) => table.hidden.has(number) && cells.some(Boolean));
    const list = headed(
      table.rows.filter((row) => !hidden.includes(row)),
      mapping,
    );
    if (list === undefined) throw noHeader(input.file, table.otherSheets, table.sheet);
    const judged = await judgeRows(list, {
      registry,
      today,
      messages,
      reading: {
        office,
        words: await vocabularies(),
        kindByHeadings: kindByHeadings(list, table.sheet),
        year: input.year === undefined ? yearAbove(list) : String(input.year),
        assignedOn: input.assignedOn,
        noteOf: messages.importing.noteOf,
      },
      defaults: filled({
        year: input.year === undefined ? undefined : String(input.year),
        kind: input.kind,
        level: input.level,
        meeting: input.meeting,
        assigner: input.assigner,
        batch: input.batch,
        assigned_on: input.assignedOn,
        role: input.role,
      }),
      overwriting: (row) => ({
        allowed: input.overwrite,
        on: today,
        reason: messages.importing.overwritten(input.file.name, row),
      }),
    });
    const outcomes = judged.map(({ outcome }) => outcome);
    refuseIfNothingIsKnown(outcomes);
    const senders = judged.flatMap(({ sender }) => sender ?? []);
    const contacts = await contactChanges(senders, registry, today);
    const settings = await remembered(registry.root, office, fresh);
    const report: Report = {
      file: input.file.name,
      ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
      otherSheets: table.otherSheets,
      hiddenRows: hidden.length,
      list,
      called,
      outcomes: outcomes.map((outcome) => withNotes(outcome, contacts)),
      people: contacts.people,
      remembered: settings.length > 0 ? fresh.map(({ heading }) => heading) : [],
    };
    return {
      changes: [
        ...outcomes.flatMap(({ change }) => change ?? []),
        ...contacts.people.map(({ change }) => change),
        ...settings,
      ],
      data: reportData(report, messages),
      said: reportSummary(report, messages),
      ...(input.diff ? {} : { preview: reportTable(report, messages) }),
      exit: outcomes.some(({ action }) => action === 'error') ? 1 : 0,
    };
  },
});

function withNotes(outcome: Outcome, { notes }: ContactResult): Outcome {
  const found = notes.get(outcome.row);
  return found === undefined ? outcome : { ...outcome, remarks: [...outcome.remarks, ...found] };
}

/** The kind that headings like 建议编号 give away, or else the title over the list or the name of its sheet. */
function kindByHeadings({ columns, above }: Headed, sheet: string | undefined): Kind | undefined {
  const telling = columns.filter(({ field }) =>
    ['number', 'title', 'lead', 'cosigners'].includes(field ?? ''),
  );
  const kinds = new Set(telling.flatMap(({ heading }) => kindIn(heading) ?? []));
  if (kinds.size === 1) return [...kinds][0];
  return kinds.size > 1 ? undefined : (kindOf(above.join(' ')) ?? kindOf(sheet ?? ''));
}

/** The year in the title over the list: 2024年人大建议交办清单. */
const yearAbove = ({ above }: Headed) =>
  /(20\d{2})\s*年/u.exec(above.join(' ').normalize('NFKC'))?.[1];

function noHeader({ name }: GivenFile, others: readonly string[], sheet: string | undefined) {
  return unreadableTable(name, 'no-header', [sheet ?? '', ...others].filter(Boolean).join('、'));
}

/** Six hundred times the same is one thing to say: what the list leaves out, and the option that says it. */
function refuseIfNothingIsKnown(outcomes: readonly Outcome[]) {
  const items = outcomes.filter(({ action }) => action !== 'skipped');
  const missing = (['no-kind', 'no-level', 'no-assigned-on'] as const).filter(
    (code) =>
      items.length > 1 && items.every(({ remarks }) => remarks.some((one) => one.code === code)),
  );
  if (missing.length === 0) return;
  throw new Refusal('list-leaves-out', 2, (m) => m.importing.leavesOut(missing));
}
