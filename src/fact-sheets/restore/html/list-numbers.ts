import type { Element } from 'hast';

const ROMAN: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * The numbers that readers see before the items of an `<ol>`, such as `1.`, by `start`, `value`, `reversed` and
 * `type` (HTML standard, 4.4.5); empty texts where the list shows none. One for each `li`, in order.
 */
export function listNumbers(list: Element): Map<Element, string> {
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  const { start, type, reversed, style } = list.properties;
  const numbers = new Map<Element, string>();
  const step = reversed ? -1 : 1;
  let next = integer(start) ?? (reversed ? items.length : 1);
  for (const item of items) {
    const number = integer(item.properties.value) ?? next;
    next = number + step;
    const shown = !/list-style(?:-type)?\s*:\s*none/iu.test(String(style ?? ''));
    numbers.set(item, shown ? `${written(number, String(item.properties.type ?? type ?? '1'))}.` : '');
  }
  return numbers;
}

function integer(value: unknown): number | undefined {
  const number = Number(value ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : undefined;
}

function written(number: number, type: string): string {
  if (type.toLowerCase() === 'a' && number > 0) return cased(letters(number), type);
  if (type.toLowerCase() === 'i' && number > 0 && number < 4000) return cased(roman(number), type);
  return String(number);
}

function cased(text: string, type: string): string {
  return type === type.toUpperCase() ? text.toUpperCase() : text;
}

/** 1 is a, 26 z, 27 aa. */
function letters(number: number): string {
  const rest = number - 1;
  const last = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? last : letters(Math.floor(rest / 26)) + last;
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
