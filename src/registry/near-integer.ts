/** The number that full-width digits stand for (１２); undefined for anything else. */
export function nearInteger(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  return /^(?:0|[1-9]\d{0,8})$/.test(plain) ? Number(plain) : undefined;
}
