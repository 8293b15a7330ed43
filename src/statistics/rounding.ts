import type { Office } from '../proposal/office.ts';
import type { Fraction } from './measure.ts';
import { quotient, truncated } from './percent.ts';

/** How an office prints its percentages. Half up with one decimal and all zeros, unless registry.yaml says otherwise. */
export interface Rounding {
  readonly decimals: number;
  readonly mode: 'half_up' | 'truncate';
  /** 35.0 rather than 35. */
  readonly keepsZeros: boolean;
  /** Shares of a whole are made to add up to 100, and the moved ones marked. */
  readonly addsTo100: boolean;
}

export function roundingOf({ statistics = {} }: Pick<Office, 'statistics'>): Rounding {
  return {
    decimals: statistics.decimals ?? 1,
    mode: statistics.rounding ?? 'half_up',
    keepsZeros: statistics.trailing_zeros !== 'drop',
    addsTo100: statistics.add_to_100 === true,
  };
}

/** n of N in per cent as the office prints it, without the sign; undefined for nothing of nothing. */
export function printedPercent(n: number, of: number, rounding: Rounding): string | undefined {
  return printedQuotient({ n: 100 * n, of }, rounding);
}

/** A mean or a median as the office prints its percentages, cut or rounded alike; undefined by nothing. */
export function printedQuotient(exact: Fraction, rounding: Rounding): string | undefined {
  const { mode, decimals } = rounding;
  const text = mode === 'truncate' ? truncated(exact, decimals) : quotient(exact, decimals);
  return text === undefined ? undefined : withZeros(text, rounding);
}

/** The zeros at the end of a decimal kept or dropped. */
export function withZeros(text: string, { keepsZeros }: Rounding): string {
  return keepsZeros || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
}

/** 66.5 with one decimal is 665 steps; 66 with one decimal, its zero dropped, is 660. */
export function stepsIn(text: string, { decimals }: Rounding): number {
  const [whole = '0', part = ''] = text.split('.');
  return Number(whole + part.padEnd(decimals, '0'));
}
