import type { Vocabularies } from '../../intake/read-row.ts';
import { messagesIn } from '../../messages/index.ts';

/** The words of both languages: a list may have been exported under the other one. */
export async function vocabularies(): Promise<Vocabularies> {
  const catalogues = [await messagesIn('zh-CN'), await messagesIn('en')];
  return {
    word(vocabulary, text) {
      const wanted = text.toLowerCase();
      for (const { terms } of catalogues) {
        for (const [identifier, label] of Object.entries<string>(terms[vocabulary])) {
          if (wanted === identifier || wanted === label.toLowerCase()) return identifier;
        }
      }
      return undefined;
    },
  };
}
