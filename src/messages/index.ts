import type { zhCN } from './zh-CN/index.ts';

export type Language = 'zh-CN' | 'en';

/** The typed catalogue. Chinese sets its shape, English must fill it whole. */
export type Messages = typeof zhCN;

/** Loads one language and leaves the other on the disk. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'zh-CN'
    ? (await import('./zh-CN/index.ts')).zhCN
    : (await import('./en/index.ts')).en;
}
