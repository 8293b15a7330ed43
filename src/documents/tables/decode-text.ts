/** The text of a file in whichever of the usual encodings it is, without its mark; undefined where it is in none of them. */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of candidates(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== undefined && !text.includes('\0')) return text;
  }
  return undefined;
}

/** A mark settles it. Without one, UTF-8 is tried first: other encodings hardly ever pass for it, but it passes for GB18030. */
function candidates(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  const zeros = zerosOf(bytes.subarray(0, 4096));
  if (zeros.even + zeros.odd === 0) return ['utf-8', 'gb18030'];
  return zeros.odd > zeros.even ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
}

/** Commas, digits and line ends have a zero byte beside them in UTF-16, on the side of its order; a few characters, such as 一, on the other. */
function zerosOf(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  return { even, odd };
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding, or this Node was built without it.
    return undefined;
  }
}
