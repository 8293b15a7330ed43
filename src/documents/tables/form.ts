/** What a file is by its first bytes; its name may say anything. */
export type Form = 'empty' | 'zip' | 'old-office' | 'markup' | 'pdf' | 'text';

/** Looks at the bytes, because `.xls` is often a web page and `.csv` a workbook that somebody renamed. */
export function formOf(bytes: Uint8Array): Form {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-office';
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\0', '');
  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (text === '' && bytes.length <= 1024) return 'empty';
  if (text.startsWith('%PDF')) return 'pdf';
  return /^<(?:!doctype|html|head|meta|style|table|\?xml|!--)/i.test(text) ? 'markup' : 'text';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
