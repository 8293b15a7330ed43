import { ourPartIn } from '../documents/recipes/hook.ts';
import type { Messages } from '../messages/index.ts';
import { examine } from '../registry/clone/examine.ts';
import type { Symptom } from '../registry/clone/symptom.ts';
import type { Cell } from '../terminal/view.ts';
import { schemaFiles } from './clone/editor-files.ts';
import { reading } from './command.ts';

/** Looks the clone over: what is set up, what is not, and what to do about it. */
export const command = reading({
  params: {},
  withoutSettings: true,
  async answer(_input, registry, { messages }) {
    const symptoms = await examine(registry.root, {
      schemaFiles: await schemaFiles(),
      partIn: ourPartIn,
    });
    const wrong = symptoms.filter(({ verdict }) => verdict === 'wrong').length;
    const notes = symptoms.filter(({ verdict }) => verdict === 'note').length;
    const { doctor } = messages;
    return {
      data: {
        wrong,
        notes,
        checks: symptoms.map((symptom) => ({ ...symptom, ...sentence(symptom, messages) })),
      },
      view: [
        { type: 'list', items: symptoms.map((symptom) => line(symptom, messages)) },
        { type: 'blank' },
        {
          type: 'text',
          text: {
            text: doctor.total(wrong, notes),
            tone: wrong > 0 ? 'late' : notes > 0 ? 'soon' : 'good',
          },
        },
      ],
      exit: wrong > 0 ? 1 : 0,
    };
  },
});

function line(symptom: Symptom, messages: Messages): Cell {
  const { message, remedy } = sentence(symptom, messages);
  const { doctor } = messages;
  const said = doctor.line(doctor.verdict[symptom.verdict], message);
  const text = remedy === undefined ? said : `${said}\n${doctor.remedy(remedy)}`;
  const tone = { ok: 'good', note: 'soon', wrong: 'late' } as const;
  return symptom.verdict === 'hint' ? text : { text, tone: tone[symptom.verdict] };
}

function sentence({ code, names }: Symptom, { doctor }: Messages) {
  const { text, mend } = doctor.symptoms[code];
  return { message: text(names), ...(mend !== undefined && { remedy: mend(names) }) };
}
