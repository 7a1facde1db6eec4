/** A character that stands for a single digit, and whether it belongs to the financial (banker's) set. */
export interface DigitCharacter {
  readonly digit: bigint;
  readonly financial: boolean;
}

/** A character that multiplies: 十 is 10^1, 億 is 10^8. `big` ones (萬 and up) multiply everything before them. */
export interface UnitCharacter {
  readonly power: number;
  readonly big: boolean;
  readonly financial: boolean;
}

// Column n holds every spelling of the digit n, Traditional and Simplified; 兩 counts as 2 but is no digit of a
// digit-by-digit number. U+25CB is often typed for 〇.
const PLAIN = ['〇零○', '一', '二兩两', '三', '四', '五', '六', '七', '八', '九'];
const FINANCIAL = ['', '壹', '貳贰貮', '參叁叄参', '肆', '伍', '陸陆', '柒', '捌', '玖'];

const UNITS: readonly (readonly [string, number, boolean])[] = [
  ['十', 1, false],
  ['百', 2, false],
  ['千', 3, false],
  ['拾', 1, true],
  ['佰', 2, true],
  ['仟', 3, true],
  ['萬万', 4, false],
  ['億亿', 8, false],
  ['兆', 12, false],
];

/** 廿, 卅 and 卌 are a digit and 十 in one character. */
const TENS: Readonly<Record<string, bigint>> = { 廿: 2n, 卅: 3n, 卌: 4n };

const SPACE = /[ \t\r\n\u00a0\u2002-\u200a\u202f\u3000]/;

const spell = <T>(spellings: string, meaning: T): [string, T][] =>
  [...spellings].map((char) => [char, meaning]);

const DIGIT_OF = /* @__PURE__ */ new Map<string, DigitCharacter>(
  [PLAIN, FINANCIAL].flatMap((set, which) =>
    set.flatMap((chars, digit) => spell(chars, { digit: BigInt(digit), financial: which === 1 })),
  ),
);

const UNIT_OF = /* @__PURE__ */ new Map<string, UnitCharacter>(
  UNITS.flatMap(([chars, power, financial]) => spell(chars, { power, big: power >= 4, financial })),
);

/** The value of a Chinese digit character, in either script, plain or financial. */
export function digitOf(char: string): DigitCharacter | undefined {
  return DIGIT_OF.get(char);
}

/** The power of ten of a Chinese unit character, in either script, plain or financial. */
export function unitOf(char: string): UnitCharacter | undefined {
  return UNIT_OF.get(char);
}

/** 廿 → 2, 卅 → 3, 卌 → 4 tens. */
export function tensOf(char: string): bigint | undefined {
  return TENS[char];
}

/** An ASCII or full-width digit as its ASCII form; undefined for anything else. */
export function asciiDigit(char: string | undefined): string | undefined {
  if (!char) return undefined;
  const code = char.charCodeAt(0);
  if (code >= 48 && code <= 57) return char;
  return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : undefined;
}

/** The first position at or after `at` that is no white space (line breaks of a source file included). */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && SPACE.test(text[next] as string)) next++;
  return next;
}
