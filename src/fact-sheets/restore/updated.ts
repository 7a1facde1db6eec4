import { UPDATED_LINE } from '../outline.ts';

const DIGITS = '〇零○一二三四五六七八九';
const CHINESE =
  /([0-9〇零○一二三四五六七八九]{4})\s*年\s*([0-9一二三四五六七八九十]{1,3})\s*月(?:\s*([0-9一二三四五六七八九十廿卅]{1,4})\s*日)?/u;
const YEAR_FIRST = /(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?/u;
const DAY_FIRST = /(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})/u;

/** When a sheet says it was updated. */
export interface Update {
  /** The line that says so. */
  text: string;
  /** `YYYY-MM` */
  month: string;
  /** `YYYY-MM-DD`; undefined where only the month is given. */
  day: string | undefined;
}

/**
 * Finds the line of the update (see {@link UPDATED_LINE}) and reads its date, however it is spelt: 2026年2月20日, ２０２６年２月, 二零二六年二月二十日,
 * 2026-02-20, 20/2/2026.
 */
export function findUpdate(lines: readonly string[]): Update | undefined {
  for (const text of lines) {
    if (!UPDATED_LINE.test(text.trim())) continue;
    const read = readDate(text.slice(text.indexOf('更新日期')).normalize('NFKC'));
    if (read) return { text: text.trim(), ...read };
  }
  return undefined;
}

/** The day a colophon line gives, （更新日期：2025 年 2 月 25 日） as `2025-02-25`, or undefined. */
export function readUpdated(colophon: readonly string[]): string | undefined {
  return findUpdate(colophon)?.day;
}

/** A date on a line of its own, as older sheets end with: 二零一六年四月. */
export function readDateLine(line: string): Update | undefined {
  const bare = line
    .normalize('NFKC')
    .trim()
    .replace(/^[([【]\s*|\s*[)\]】]$/gu, '');
  if (CHINESE.exec(bare)?.[0] !== bare) return undefined;
  const read = readDate(bare);
  return read && { text: line.trim(), ...read };
}

function readDate(text: string): { month: string; day: string | undefined } | undefined {
  const turned = DAY_FIRST.exec(text);
  const [, year = '', month = '', day] = turned
    ? [turned[0], turned[3], turned[2], turned[1]]
    : (CHINESE.exec(text) ?? YEAR_FIRST.exec(text) ?? []);
  const [y, m, d] = [readYear(year), readSmall(month), day === undefined ? undefined : readSmall(day)];
  if (!(y >= 1980 && y <= 2199 && m >= 1 && m <= 12)) return undefined;
  const name = `${y}-${String(m).padStart(2, '0')}`;
  if (d === undefined) return { month: name, day: undefined };
  const whole = `${name}-${String(d).padStart(2, '0')}`;
  const isDay = d >= 1 && new Date(`${whole}T00:00:00Z`).getUTCDate() === d;
  return isDay ? { month: name, day: whole } : undefined;
}

function readYear(text: string): number {
  return Number([...text].map((sign) => (DIGITS.includes(sign) ? digitOf(sign) : sign)).join(''));
}

/** A number up to 31: 二十, 廿一, 三十一, 2. */
function readSmall(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [, tens = '', ones = ''] = /^([一二三]?十|廿|卅)?([一二三四五六七八九]?)$/u.exec(text) ?? [];
  const ten =
    tens === ''
      ? 0
      : tens === '廿'
        ? 20
        : tens === '卅'
          ? 30
          : 10 * (tens.length > 1 ? digitOf(tens[0] ?? '') : 1);
  return ten + (ones === '' ? 0 : digitOf(ones)) || Number.NaN;
}

function digitOf(sign: string): number {
  return Math.max(0, DIGITS.indexOf(sign) - 2);
}
