// All patterns run on neutral text: Simplified characters, ASCII digits.
export const DIGITS = '〇零○一二三四五六七八九';
const YEAR = `(?:(?:1[5-9]|2[01])\\d{2}(?!\\d)|[一二][${DIGITS}]{3})`;
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = '\\s*(?:至|到|[-–—~～－−])\\s*';
// 初 of 2024 年初創企業, 中 of 2024 年中學, 底 of 底層: not the words of a date.
const PART =
  '(?:初(?![步创级中期生始选代])|底(?![层线蕴])|末|中(?![国学小央心期午医西文华环东电银大区])|内(?![地部政河需外容]))';
const SEASON =
  '(?:[上下]半年|首\\s*[一二三四\\d]?\\s*季度?|首\\s*(?:[一二三四五六七八九十]+|\\d+)\\s*个月|第\\s*[一二三四1-4]\\s*季度?|[春夏秋冬]季)';
const YEAR_WORDS = `\\s*(?:年?\\s*${PART}|${SEASON})`;
const MONTH_WORDS = `(?:${PART}|[上中下]旬)`;

export const FISCAL = new RegExp(
  `(?<y>${YEAR})\\s*(?:年度?)?\\s*[/／\\-–—－至]\\s*(?<y2>\\d{4}|\\d{2}|[${DIGITS}]{4}|[${DIGITS}]{2})(?![\\d${DIGITS}]|\\s*[月/\\-])(?:\\s*(?<u>财政年度|财年|学年度?|年度|年))?`,
  'y',
);
export const NUMERIC = /(?<y>(?:19|20|21)\d{2})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d|[-/.]\d)/y;
export const NUMERIC_DMY = /(?<d>\d{1,2})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<y>(?:19|20|21)\d{2})(?!\d)/y;
export const YEARS = new RegExp(
  `(?<y>${YEAR})\\s*年?${TO}(?<y2>${YEAR})\\s*年(?!\\s*(?:${MONTH}\\s*月|年|${PART}))(?:\\s*期?间)?`,
  'y',
);
export const DECADE = new RegExp(`(?<y>${YEAR}|\\d0|[二三四五六七八九]十)\\s*年代[初中末]?`, 'y');
export const FULL = new RegExp(
  `(?<y>${YEAR})\\s*年(?:\\s*(?<m>${MONTH})\\s*月(?:份)?(?:\\s*(?<d>${DAY})\\s*[日号])?(?<mw>${MONTH_WORDS})?|(?<yw>${YEAR_WORDS}))?`,
  'y',
);
export const SHORT = new RegExp(
  `(?<m>${MONTH})\\s*月(?!饼)(?:份)?(?:\\s*(?<d>${DAY})\\s*[日号])?(?<mw>${MONTH_WORDS})?`,
  'y',
);
export const BARE = /(?<y>(?:19|20)\d{2})(?![\d,.]|\s*[万亿千百%])/y;
export const REST_OF_MONTHS = new RegExp(
  `${TO}(?<m>${MONTH})\\s*月(?:份)?(?:\\s*(?<d>${DAY})\\s*日)?(?<mw>${MONTH_WORDS})?`,
  'y',
);
export const REST_OF_DAYS = new RegExp(`${TO}(?<d>${DAY})\\s*日`, 'y');
