/**
 * Strict readers of citations, written from the punctuation the standards prescribe and not from the code that writes
 * them. Each gives the fields back, or fails on the first mark that is not where it should be.
 */

/** Fields of a citation, as a reader finds them. */
export type Fields = Record<string, string>;

/** Reads one text by a pattern that must match it whole. */
function readWhole(text: string, pattern: RegExp, style: string): Fields {
  const found = pattern.exec(text);
  if (!found) throw new SyntaxError(`This is no ${style} citation:\n${text}`);
  return Object.fromEntries(
    Object.entries(found.groups ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

const ADDRESS = String.raw`(?<url>https?://[\w.:-]+/[\w./-]*(?:#[\w-]+)?)`;
const CHINESE_DAY = String.raw`\d{4} 年 (?:1[0-2]|[1-9]) 月 (?:[12]\d|3[01]|[1-9]) 日`;

/** 發布者：《題名》，版本（更新日期：…），「章節」第 n 段。網站（非官方網站），瀏覽日期：…。網址 */
export function readPlain(text: string): Fields {
  return readWhole(
    text,
    new RegExp(
      String.raw`^(?<publisher>[^：]+)：《(?<title>.+)》，(?<edition>\d{4} 年 (?:1[0-2]|[1-9]) 月)版` +
        String.raw`（更新日期：(?<updated>${CHINESE_DAY})）(?:，「(?<heading>.+)」第 (?<number>\d+[a-z]?) 段)?。` +
        `(?<site>[^（]+)（非官方[網网]站）(?:，(?:瀏覽|访问)日期：(?<accessed>${CHINESE_DAY}))?。${ADDRESS}` +
        String.raw`(?:\n(?<conversion>原文[為为][^。\n]+)。原文：(?<issued>.+))?$`,
      'u',
    ),
    'plain Chinese',
  );
}

/** 主要责任者. 题名[R/OL]. 版本项. 出版者, 出版年: 引文页码(更新日期)[引用日期]. 获取和访问路径 */
export function readGbt7714(text: string): Fields {
  return readWhole(
    text,
    new RegExp(
      String.raw`^(?<author>[^.]+)\. (?<title>.+)\[R/OL\]\. (?<edition>\d{4}年(?:1[0-2]|[1-9])月版)\. ` +
        String.raw`(?<publisher>[^,]+), (?<year>\d{4})(?:: (?<place>.+第\d+[a-z]?段))?` +
        String.raw`\((?<updated>\d{4}-\d\d-\d\d)\)\[(?<accessed>\d{4}-\d\d-\d\d|引用日期)\]\. ${ADDRESS}` +
        String.raw`(?:\n(?<conversion>[^。\n]+)。原文：(?<issued>.+))?$`,
      'u',
    ),
    'GB/T 7714',
  );
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Author. (Year, Month day). Title [Translation] (edition, place) [Kind]. Site. Retrieved Month day, year, from URL */
export function readApa(text: string): Fields {
  return readWhole(
    text,
    new RegExp(
      String.raw`^(?<author>.+?)\. \((?<updated>\d{4}, ${MONTH} \d{1,2})\)\. (?<title>.+?)(?: \[(?<translation>[A-Z][^\]]*)\])? ` +
        String.raw`\((?<edition>${MONTH} \d{4}) ed\.(?:, (?<heading>.+), para\. (?<number>\d+[a-z]?))?\) ` +
        String.raw`\[(?<kind>Fact sheet[^\]]*)\]\. (?<site>[^.]+)\. ` +
        String.raw`(?:Retrieved (?<accessed>${MONTH} \d{1,2}, \d{4}), from )?${ADDRESS}` +
        String.raw`(?:\nOriginal text \((?<from>(?:Simplified|Traditional) Chinese)\): (?<issued>.+))?$`,
      'u',
    ),
    'APA',
  );
}
