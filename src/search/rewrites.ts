/**
 * Other ways of writing a query, as the sheets print it: a date as forms and letters have it (`2025-08-01`,
 * `1 August 2025` → `2025年8月1日`), `14五` for 十四五, 百億 for 100億, `12 percent` for 12%. A day stands before its month, as Hong Kong writes.
 *
 * @returns no query where there is nothing to rewrite
 */
export function rewritesOf(query: string): string[] {
  const text = query.normalize('NFKC');
  const written = text
    .replace(YEAR_FIRST, (all, year, _, month, day) => dateOf(year, month, day) ?? all)
    .replace(YEAR_LAST, (all, day, _, month, year) => dateOf(year, month, day) ?? all)
    .replace(ENGLISH, (all, before, name, after, year) => {
      const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
      return dateOf(year, month, before ?? after) ?? all;
    })
    .replace(/(\d)\s*(?:per\s?cent|pct)\b/gi, '$1%')
    .replace(PLAN, (_, digit) => `十${'一二三四五六七八九'[digit - 1]}五`)
    .replace(
      BARE,
      (_, few, power) => `1${'0'.repeat('百千萬万'.indexOf(few) > 1 ? 4 : few === '百' ? 2 : 3)}${power}`,
    );
  return written === text ? [] : [written];
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const YEAR_FIRST = /(?<![\d.])((?:19|20)\d\d)([-/.])(\d\d?)(?:\2(\d\d?))?(?![\d.%])(?!\s*[萬万億亿])/g;
const YEAR_LAST = /(?<![\d.])(\d\d?)([-/.])(\d\d?)\2((?:19|20)\d\d)(?!\d)/g;
const DAY = String.raw`(\d\d?)(?:st|nd|rd|th)?`;
const ENGLISH = new RegExp(
  String.raw`\b(?:${DAY}\s+)?(${MONTHS.match(/.../g)?.join('|')})[a-z]*\.?(?:\s+${DAY},)?\s+((?:19|20)\d\d)\b`,
  'gi',
);
const PLAN = /(?<!\d)1([1-9])\s*五(?!\d)/g;
// No number before it: 一百億 and 數百億 are something else.
const BARE = /(?<![\d一二三四五六七八九十兩两數数幾几百千萬万]\s*)([百千萬万])([萬万億亿])/g;

function dateOf(year: string, month: string | number, day: string | undefined): string | undefined {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year}年${m}月${day === undefined ? '' : `${d}日`}`;
}
