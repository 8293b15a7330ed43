/** Whether a paragraph is a prompt that nobody has answered yet: 〔导语：……〕. */
export const isPrompt = (text: string): boolean =>
  /^(?:〔[^〕]*〕|\[\[[^\]]*\]\])\s*$/u.test(text.trim());
