/**
 * n of N as a percentage with a fixed number of decimals, rounded half up; undefined for nothing of nothing.
 * Reckoned in whole numbers: 0.5 has no exact neighbours in binary, and 1.005 would round down.
 */
export function percent(n: number, of: number, decimals = 1): string | undefined {
  if (of === 0) return undefined;
  const scale = 10 ** decimals;
  const twice = 2 * n * 100 * scale + of;
  const steps = (twice - (twice % (2 * of))) / (2 * of);
  const whole = (steps - (steps % scale)) / scale;
  if (decimals === 0) return String(whole);
  return `${whole}.${String(steps % scale).padStart(decimals, '0')}`;
}

/** What printed percentages add up to, in the same notation. */
export function sumOf(percentages: readonly string[], decimals = 1): string {
  const steps = percentages.reduce((sum, text) => sum + Number(text.replace('.', '')), 0);
  return percent(steps, 100 * 10 ** decimals, decimals) ?? '';
}
