import { NUMBER, PREFIXES, SUFFIXES } from './money.ts';
import type { Rewrite } from './rewrites.ts';

const DAY = '(?:0?)([1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?)([1-9]|1[0-2])';
const YEAR = '((?:19|20)\\d\\d)';
const TH = '(?:st|nd|rd|th)?';
const DIGIT = '[一二三四五六七八九]';
const MONTHS = 'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)?'
  .concat(' oct(?:ober)? nov(?:ember)? dec(?:ember)?')
  .split(' ');

const DATES: Rewrite[] = [
  [`(?<![\\d.])${YEAR}([-/.])${MONTH}\\2${DAY}(?![\\d.%])`, '$1年$3月$4日'],
  [`(?<![\\d.])${YEAR}[-/.]${MONTH}(?![\\d%]|[-/.]\\d|\\s*[萬万億亿])`, '$1年$2月'],
  // A day stands before its month, as Hong Kong writes.
  [`(?<![\\d.])${DAY}([-/.])${MONTH}\\2${YEAR}(?!\\d)`, '$4年$3月$1日'],
  [`(?<![\\d./-])${MONTH}[-/]${YEAR}(?!\\d)`, '$2年$1月'],
  ...MONTHS.map(
    (name, at): Rewrite => [
      `\\b${name}\\b\\.?(?=\\s+(?:\\d\\d?${TH},?\\s+)?(?:19|20)\\d\\d\\b)`,
      `${at + 1}月`,
    ],
  ),
  [`\\b${DAY}${TH}\\s+(\\d+)月\\s+${YEAR}\\b`, '$3年$2月$1日'],
  [`(?<![\\d年])(\\d+)月\\s+${DAY}${TH},?\\s+${YEAR}\\b`, '$3年$1月$2日'],
  [`(?<![\\d年])(\\d+)月\\s+${YEAR}\\b(?!年)`, '$2年$1月'],
  ['(?<=[\\d一二三四五六七八九十]\\s*月)份', ''],
  ['年年(?=[底初中內内])', '年'],
];

/** 壹佰萬 as 一百萬: each character beside another such. */
const FINANCIAL = [
  '一壹弌',
  '二貳贰弍貮',
  '三叁參叄参弎',
  '四肆',
  '五伍',
  '六陸陆',
  '七柒',
  '八捌',
  '九玖',
  '十拾',
  '百佰',
  '千仟',
];
const MONEY_CHARACTERS = `[零萬万億亿${FINANCIAL.map((row) => row.slice(1)).join('')}]`;

const NUMERALS: Rewrite[] = [
  ...FINANCIAL.map(
    ([plain = '', ...other]): Rewrite => [
      `(?<=${MONEY_CHARACTERS}|${DIGIT}|[十百千])[${other.join('')}]|[${other.join('')}](?=${MONEY_CHARACTERS}|[十百千])`,
      plain,
    ],
  ),
  ['廿', '二十'],
  ['卅', '三十'],
  ['(\\d)\\s*(?:per\\s?cent|pct)\\b', '$1%'],
  [`(${DIGIT})成(${DIGIT})`, '百分之$1十$2'],
  [`(${DIGIT})成半`, '百分之$1十五'],
  [`(${DIGIT})成`, '百分之$1十'],
  ['(\\d)成(\\d)', '$1$2%'],
  ['(\\d)成', '$10%'],
  ['(\\d)\\s*(?:trillion|tn)\\b(?:\\s+dollars)?', '$1万亿'],
  ['(\\d)(?:\\s*(?:billion|bn)|b)\\b(?:\\s+dollars)?', '$1十亿'],
  ['(\\d)(?:\\s*(?:million|mn)|m)\\b(?:\\s+dollars)?', '$1百万'],
  ['(\\d)(?:\\s*thousand|k)\\b(?:\\s+dollars)?', '$1千'],
  ['(\\d)w\\b', '$1万'],
  ['(?<![\\d/])(\\d\\d?)/(\\d\\d?)(?![\\d/])', '$1:$2'],
  ['(第\\s*[\\d一二三四五六七八九十]+\\s*)名', '$1位'],
];

/** A sum with its currency after it, as 30億港元, whichever way it was written. */
const MONEY: Rewrite[] = [
  ['(?<=元)[正整]', ''],
  ...Object.entries(SUFFIXES).map(([name, after]): Rewrite => [`(${NUMBER})\\s*(?:${after})`, `$1${name}`]),
  ...Object.entries(PREFIXES).map(
    ([name, before]): Rewrite => [`(?<!${NUMBER}\\s*)(?:${before})\\s*(${NUMBER})元?`, `$1${name}`],
  ),
];

const MEASURES: Rewrite[] = [
  ['(?<=[\\d萬万億亿]\\s*)(?:m2\\b|sq\\.?\\s?m\\b|平方公尺)', '平方米'],
  ['(?<=[\\d萬万億亿]\\s*)(?:kg\\b|千克)', '公斤'],
  ['(?<=[\\d萬万億亿]\\s*)km\\b', '公里'],
];

const FIGURE = '[\\d零一二兩两三四五六七八九十百千]';
const PERIOD = `(?=\\s*${FIGURE}+\\s*[年個个月日天])`;

/** What is typed for something the register has no entry of, or in another spelling. */
const NAMES: Rewrite[] = [
  ['\\b(?:https?://)?www\\.', ''],
  ['\\b(?:GBA|greater bay area)\\b', '大灣區'],
  ['\\bstable[ -]coin', 'stablecoin'],
];

/** The same said otherwise, as the sheets print it; see {@link rewritesOf}. */
const SAME: Rewrite[] = [...NAMES, ...DATES, ...NUMERALS, ...MEASURES, ...MONEY];

/** A figure is found however it is qualified: 逾 2,300 where the text has 超過 2,300; 近十年 qualifies nothing. */
const UNQUALIFIED: Rewrite[] = [
  [
    `(?:大?[約约]|逾|超[過过]|(?!近${PERIOD})[接將将]?近|多[於于]|不少[於于]|至少|最少|少[於于]|不足|不到)\\s*(?=\\d|${FIGURE}\\S)`,
    '',
  ],
  ['(?<=[\\d萬万億亿]\\s*)(?:[多餘余]|左右|以上)', ''],
];

/** Words without a space between, for what nothing has whole. */
const APART: Rewrite[] = [
  ['(?<=\\p{Script=Han})的(?=\\p{Script=Han})', ' '],
  ['(?<=\\p{Script=Han})(?=\\d[\\d,.]{2}|\\d+%)', ' '],
  ['(?<=[a-z]{2}|\\d[a-z])(?=\\p{Script=Han})', ' '],
];

/** Steps of rewriting a query; the last for what is found no other way. */
export const REWRITES: Rewrite[][] = [SAME, UNQUALIFIED, APART];
