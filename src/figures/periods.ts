const NUMERAL = '[一二三四五六七八九十两\\d]{1,3}';
// Neutral (Simplified) characters. Each stretch of time that is a part of a year, or some years together.
const PERIOD = new RegExp(
  [
    `[首前头](?:${NUMERAL})?(?:个?季度?|个月|月)`,
    '[上下前后]半(?:年度?|学年)',
    `第${NUMERAL}季度?`,
    '[春夏秋冬]季',
    `${NUMERAL}月(?:份)?[至到]${NUMERAL}月(?:份)?`,
    `(?<!\\d)${NUMERAL}[至到]${NUMERAL}月(?:份)?`,
    `(?:过去|最近|近|未来)${NUMERAL}(?:个)?(?:年|季度?|月|星期|周|日|天)`,
    '(?<=年)至今|年内至今|年初至今|今年以来',
  ].join('|'),
  'gu',
);
/** A single month its sentence begins with: 2025 年 10 月訪港旅客…, unless the month only says when something stood or began. */
const MONTH = new RegExp(
  `^(?:[于在])?(?:(?:\\d{4}|今|去|同)年)?(?<!\\d)(${NUMERAL}月)(?:份|份内|内|期间)?(?![底末初起中旬至到\\d])`,
  'u',
);
const BEGINS =
  /推出|成立|启用|设立|生效|公布|起|开始|展开|完成|通过|落成|投入|公告|宣布|举行|举办|签署|发布|开幕|开业/u;
const DIGITS: Readonly<Record<string, string>> = {
  ...{ 一: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5' },
  ...{ 六: '6', 七: '7', 八: '8', 九: '9', 十: '10', 十一: '11', 十二: '12' },
};

/**
 * The parts of a year, or runs of years, that words say a number covers: 首季, 上半年, 首十個月, 1 月至 10 月,
 * 過去五年. None for a whole year or a day on which something stood.
 *
 * @param lead The words of its sentence before a figure, in neutral characters without spaces.
 * @returns The stretches as they stand in the text, sorted, with numerals in digits.
 */
export function periodsOf(lead: string): string[] {
  const found = new Set<string>();
  for (const [stretch] of lead.matchAll(PERIOD)) found.add(withDigits(stretch));
  const month = MONTH.exec(lead);
  if (month?.[1] && found.size === 0 && !BEGINS.test(lead)) found.add('單月');
  return [...found].sort();
}

function withDigits(stretch: string): string {
  const spelt = stretch.replace(/[一二两三四五六七八九十]+/gu, (numeral) => DIGITS[numeral] ?? numeral);
  return spelt
    .replace(/^[前头](?=\d*(?:个|季|月))/u, '首')
    .replace(/季度/u, '季')
    .replace(/^[首第]1?个?季$/u, '首季');
}
