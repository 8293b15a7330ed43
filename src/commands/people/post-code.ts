import { Refusal } from '../../refusal.ts';

/** A post code as it is stored: six digits, however a Chinese keyboard gave them. What is no post code is not stored. */
export function sixDigits(written: string): string {
  const digits = written.normalize('NFKC').replace(/\s/gu, '');
  if (/^\d{6}$/u.test(digits)) return digits;
  throw new Refusal('bad-value', 2, (m) => m.commands.badPostcode(written));
}
