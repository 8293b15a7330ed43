const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

// What XML 1.0 cannot hold in any form, half a surrogate pair among it.
const IMPOSSIBLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text between tags. */
export function content(text: string): string {
  return possible(text).replaceAll(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
}

/** A text in double quotation marks; its line breaks are kept, which a reader would otherwise turn into blanks. */
export function attribute(text: string): string {
  return possible(text).replaceAll(/[&<>"\n\r\t]/g, (sign) => NAMED[sign] ?? sign);
}

const possible = (text: string) => text.replaceAll(IMPOSSIBLE, '\ufffd');
