import { unitOf } from '../../documents/slips/words.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Slip } from '../../urging/slip.ts';
import type { Context, Document } from '../command.ts';

interface Wish {
  readonly format: 'text' | 'md' | 'html' | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
}

interface Given {
  readonly registry: Registry;
  readonly context: Context;
}

type Format = NonNullable<Wish['format']>;

const endings: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'md',
  html: 'html',
  htm: 'html',
};

/**
 * The slips as papers: all in one file where `out` ends like one, else in a folder with two files for each, one to print and one to paste;
 * where only a format was asked for, on stdout.
 */
export async function slipDocuments(
  slips: readonly Slip[],
  { format, out, force }: Wish,
  given: Given,
): Promise<readonly Document[]> {
  if (slips.length === 0 || (format === undefined && out === undefined)) return [];
  const ending = endings[/\.([^./\\]+)$/.exec(out ?? '')?.[1]?.toLowerCase() ?? ''];
  if (out === undefined || ending !== undefined) {
    const content = await written(slips, format ?? ending ?? 'text', given);
    return [{ ...(out === undefined ? {} : { to: out }), force, content }];
  }
  const formats: readonly Format[] = format === undefined ? ['html', 'md'] : [format];
  return Promise.all(
    slips.flatMap((slip) =>
      formats.map(async (one) => ({
        to: `${out.replace(/[/\\]+$/, '')}/${fileName(slip, given)}.${one === 'text' ? 'txt' : one}`,
        makeFolder: true,
        force,
        content: await written([slip], one, given),
      })),
    ),
  );
}

async function written(slips: readonly Slip[], format: Format, given: Given): Promise<string> {
  const { context, registry } = given;
  const { language, messages } = context;
  const words = { unit: unitOf(registry.office), language, messages };
  if (format === 'html') {
    const { slipsHtml } = await import('../../documents/slips/slip-html.ts');
    return slipsHtml(slips, words);
  }
  const { slipsMarkdown, slipsText } = await import('../../documents/slips/slip-text.ts');
  return format === 'md' ? slipsMarkdown(slips, words) : slipsText(slips, words);
}

/** What no file system takes, and what would lead to another folder, is left out. */
function fileName({ number = '', to }: Slip, { context }: Given): string {
  const { urging } = context.messages;
  return urging
    .fileName(number, to)
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, '_')
    .trim();
}
