/**
 * An exact decimal, `digits` × 10^`exponent`. Amounts are added and scaled in this form and become a JavaScript
 * number once, at the end, so that 3.39 億 is 339000000 and not 339000000.00000006.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** `value` × 10^`power`. */
export function shift(value: Decimal, power: number): Decimal {
  return { digits: value.digits, exponent: value.exponent + power };
}

/** The exact sum; an undefined term counts as nothing. */
export function add(a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined {
  if (!a || !b) return a ?? b;
  const exponent = Math.min(a.exponent, b.exponent);
  const align = (d: Decimal) => d.digits * 10n ** BigInt(d.exponent - exponent);
  return { digits: align(a) + align(b), exponent };
}

/** The nearest JavaScript number. */
export function toNumber(value: Decimal): number {
  return Number(`${value.digits}e${value.exponent}`);
}
