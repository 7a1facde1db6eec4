/**
 * Another way of writing a query, as the sheets print it: a date as forms and letters have it (`2025-08-01`,
 * `1 August 2025` → `2025年8月1日`), `12 percent` for 12%, `1.5 billion` for 1500000000, 港幣30億元 and 30億港元 for
 * 30億元, 壹佰萬 for 一百萬. A day stands before its month, as Hong Kong writes.
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
    .replace(LARGE, (_, digits, power) => {
      const exponent =
        { t: 3, m: 6, b: 9 }[(power as string)[0]?.toLowerCase() as 't'] + (/^t[rn]/i.test(power) ? 9 : 0);
      return `${Number(`${digits.replaceAll(',', '')}e${exponent}`)}`;
    })
    .replace(FINANCIAL, (all) =>
      all.replace(
        /./g,
        (c) =>
          '一二三四五六七八九十百千'['壹貳叁肆伍陸柒捌玖拾佰仟'.indexOf(c)] ??
          '一二三六'['弌贰參陆'.indexOf(c)] ??
          c,
      ),
    )
    .replace(/人民[幣币]\s*([\d.,百千萬万億亿 ]+)元?/, '$1元人民幣')
    .replace(/港[幣币](?=\s*[\d一-龥])/, '')
    .replace(/([\d十百千萬万億亿])\s*港[元圓圆幣币]/g, '$1元')
    .replace(/(?<=[\d萬万億亿])\s*(?=人民[幣币])/g, '元');
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
const LARGE = /(\d[\d,.]*)\s*(thousand|million|billion|trillion|mn|bn|tn)\b(?:\s+dollars)?/gi;
const FINANCIAL = /[零壹貳贰叁參肆伍陸陆柒捌玖拾佰仟萬万億亿]{2,}/g;

function dateOf(year: string, month: string | number, day: string | undefined): string | undefined {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year}年${m}月${day === undefined ? '' : `${d}日`}`;
}
