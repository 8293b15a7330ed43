/** What XML 1.0 does not allow in a text, pasted from Word or elsewhere; a document that holds it cannot be opened. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

export const xmlText = (text: string): string => text.replace(FORBIDDEN, '');
