import type { zhCN } from './zh-CN/index.ts';

export type Language = 'zh-CN' | 'en';

/** The typed catalogue. Chinese sets its shape, English must fill it whole. */
export type Messages = typeof zhCN;

/** What the program's own help is written with: all it loads of a language. */
export async function helpIn(language: Language): Promise<Pick<Messages, 'shell' | 'verbs'>> {
  const [{ shell }, { verbs }] =
    language === 'zh-CN'
      ? await Promise.all([import('./zh-CN/shell.ts'), import('./zh-CN/verbs.ts')])
      : await Promise.all([import('./en/shell.ts'), import('./en/verbs.ts')]);
  return { shell, verbs };
}

/** Loads one language and leaves the other on the disk. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'zh-CN'
    ? (await import('./zh-CN/index.ts')).zhCN
    : (await import('./en/index.ts')).en;
}
