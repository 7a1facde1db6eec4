import {
  BARE,
  DECADE,
  DIGITS,
  FISCAL,
  FULL,
  NUMERIC,
  NUMERIC_DMY,
  REST_OF_DAYS,
  REST_OF_MONTHS,
  SHORT,
  YEARS,
} from './date-patterns.ts';
import type { FoundFigure } from './figure.ts';
import { readNumeral } from './numerals/index.ts';

const MONTH_OF_PART: Readonly<Record<string, number>> = { 初: 1, 中: 6, 底: 12, 末: 12 };

type Groups = Record<string, string | undefined>;

function run(pattern: RegExp, n: string, at: number): { end: number; groups: Groups } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(n);
  return match ? { end: at + match[0].length, groups: match.groups ?? {} } : undefined;
}

function int(digits: string | undefined): number {
  return digits ? (readNumeral(digits, 0)?.value ?? Number.NaN) : Number.NaN;
}

function iso(year: number | undefined, month?: number, day?: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const head = year === undefined ? '-' : String(year);
  return [head, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');
}

/** A year written digit by digit, in either kind of digits: 二〇一二, and 一二 for its last two. */
function yearOf(digits: string | undefined): number {
  return Number(
    (digits ?? '').replace(/\D/g, (char) => String(Math.max(DIGITS.indexOf(char) - 2, 0))) || Number.NaN,
  );
}

/** What the reader of dates knows of the sentence. */
export interface DateContext {
  /** The year the sentence has named last. */
  readonly year: number | undefined;
}

function found(
  start: number,
  end: number,
  value: number,
  date: string,
  rest: Partial<FoundFigure> = {},
): FoundFigure {
  return { start, end, kind: 'date', value, date, ...rest };
}

/** The words of a date (年底, 月初, 上半年): from the last 年 or 月 on, as they stand. */
function words(n: string, text: string, end: number, word: string | undefined): { qualifier?: string } {
  if (!word) return {};
  let start = end - word.trimStart().length;
  if (/^[初中底末内]/.test(n.slice(start)))
    start = Math.max(n.lastIndexOf('年', start), n.lastIndexOf('月', start));
  return { qualifier: text.slice(start, end) };
}

function fiscal(n: string, at: number): FoundFigure | undefined {
  const match = run(FISCAL, n, at);
  if (!match) return undefined;
  const { y, y2 = '', u } = match.groups;
  const year = yearOf(y);
  const last =
    y2.length === 4
      ? yearOf(y2)
      : Math.floor(year / 100) * 100 + yearOf(y2) + (yearOf(y2) < year % 100 ? 100 : 0);
  const next = last === year + 1 && (y2.length === 2 || u !== undefined);
  if (!next && !(u?.startsWith('年') && last > year && last < year + 60)) return undefined;
  return found(at, match.end, year, `${year}/${last}`, { value2: last });
}

function numeric(n: string, at: number): FoundFigure | undefined {
  const match = run(NUMERIC, n, at) ?? run(NUMERIC_DMY, n, at);
  if (!match) return undefined;
  const { y, m, d } = match.groups;
  if (int(m) > 12 || int(m) < 1 || int(d) > 31 || int(d) < 1) return undefined;
  return found(at, match.end, int(y), iso(int(y), int(m), int(d)));
}

/** Years named together are one figure: 2024 至 2025 年期間. */
function years(n: string, at: number): FoundFigure | undefined {
  const match = run(YEARS, n, at);
  if (!match) return undefined;
  const { y, y2 } = match.groups;
  const [year, last] = [yearOf(y), yearOf(y2)];
  return last > year ? found(at, match.end, year, `${year}/${last}`, { value2: last }) : undefined;
}

function decade(n: string, text: string, at: number): FoundFigure | undefined {
  const match = run(DECADE, n, at);
  if (!match) return undefined;
  const { y } = match.groups;
  const year = int(y);
  const value = year < 100 ? 1900 + year : year;
  const age = n.indexOf('年代', at);
  return found(at, match.end, value, iso(value), { qualifier: text.slice(age, match.end) });
}

/** A range whose second half leaves out what the first has said: 2024 年 1 月至 6 月, 4 月 1 日至 30 日. */
function rest(n: string, from: number, year: number | undefined, month: number | undefined, day: boolean) {
  const match =
    (day ? run(REST_OF_DAYS, n, from) : undefined) ?? (month ? run(REST_OF_MONTHS, n, from) : undefined);
  if (!match) return undefined;
  const { m, d } = match.groups;
  return { end: match.end, date: iso(year, m ? int(m) : month, d ? int(d) : undefined) };
}

function withYear(n: string, text: string, at: number): FoundFigure | undefined {
  const match = run(FULL, n, at);
  if (!match) return undefined;
  const { y, m, d, mw, yw } = match.groups;
  const year = yearOf(y);
  const part = yw && MONTH_OF_PART[yw.trim().replace(/^年\s*/, '')];
  const month = m ? int(m) : part || undefined;
  const date = iso(year, month, d ? int(d) : undefined);
  const more = m && !mw ? rest(n, match.end, year, month, d !== undefined) : undefined;
  if (more) return found(at, more.end, year, `${date}/${more.date}`);
  let { end } = match;
  // 2024/25 年度 is read before; a plain 2024 年度 keeps its 度.
  if (!m && !yw && n[end] === '度') end++;
  return found(at, end, year, date, words(n, text, end, mw ?? yw));
}

/** A month without a year takes the one its sentence has named; every year's month (每年 4 月) has none. */
function withoutYear(n: string, text: string, at: number, context: DateContext): FoundFigure | undefined {
  const match = run(SHORT, n, at);
  if (!match || /[\d.,/第个]\s*$/.test(n.slice(Math.max(0, at - 2), at))) return undefined;
  const { m, d, mw } = match.groups;
  const lead = n.slice(Math.max(0, at - 4), at);
  const recurring = /(?:每年|逢|每逢|[今去明]年)\s*$/.test(lead);
  const shift = /(?:翌|次)年\s*$/.test(lead) ? 1 : 0;
  const year = recurring || context.year === undefined ? undefined : context.year + shift;
  const month = int(m);
  const date = iso(year, month, d ? int(d) : undefined);
  const more = mw ? undefined : rest(n, match.end, year, month, d !== undefined);
  const end = more?.end ?? match.end;
  return found(at, end, year ?? month, more ? `${date}/${more.date}` : date, words(n, text, end, mw));
}

/** A year without 年: 於 2026 完成, 《…指數 2025》. */
function bareYear(n: string, at: number): FoundFigure | undefined {
  const match = run(BARE, n, at);
  if (!match || /[\d.,$]\s*$/.test(n.slice(Math.max(0, at - 2), at))) return undefined;
  const lead = /(?:[于在自由至到从]|截至|截止)\s*$/.test(n.slice(Math.max(0, at - 3), at));
  const title = /^\s*[》〉」』)]/.test(n.slice(match.end, match.end + 3));
  const verb = /^\s*(?:完成|落成|启用|推出|成立|开始|举行|投入|起|之前|前|以前|以后)/.test(
    n.slice(match.end, match.end + 5),
  );
  if (!title && !(lead && (verb || !/^\s*[\p{L}]/u.test(n.slice(match.end, match.end + 2)))) && !verb)
    return undefined;
  const { y } = match.groups;
  return found(at, match.end, int(y), iso(int(y)));
}

/**
 * Reads the date that starts exactly at `at`: full and partial dates, years with 年初 or 上半年, fiscal and academic
 * years (2025/26, 2026-27 年度), ranges of years, decades, months without a year, numeric dates, bare years. `n` is
 * the neutral form of `text`. Two complete dates with 至 between them are two figures; a range that shares its year
 * or its 年 is one.
 */
export function readDate(n: string, text: string, at: number, context: DateContext): FoundFigure | undefined {
  return (
    numeric(n, at) ??
    years(n, at) ??
    fiscal(n, at) ??
    decade(n, text, at) ??
    withYear(n, text, at) ??
    withoutYear(n, text, at, context) ??
    bareYear(n, at)
  );
}
