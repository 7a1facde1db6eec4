import type { CorrectedSlip } from './catalog.ts';
import { moneySaid } from './money.ts';

/** A slip of the source in a text: where it stands, and the editor's note. */
export interface Slip {
  start: number;
  end: number;
  note: string;
}

/** What the index has around a sum with its currency: a few characters, and all of a word or number there. */
const WHOLE = '[\\w.,零一二三四五六七八九十百千萬万億亿]*';
const JUST_BEFORE = new RegExp(`${WHOLE}.{0,8}$`, 's');
const JUST_AFTER = new RegExp(`^.{0,8}${WHOLE}`, 's');
const CURRENCY = /元$|元人民幣$|英鎊$|日圓$/;

const SHOULD_BE = /[應应][為为][「“]([^」”]+)[」”]/;
const CLAUSE = /[，。；：、！？]/;
/** A ratio without its parties: 1（政府）：2（企業）. */
const PARTY = '\\s*[(（][^()（）]{1,12}[)）]';
const PARTIES = new RegExp(
  `(?<=[\\d一二三四五六七八九十])${PARTY}\\s*[:：∶比]\\s*([\\d.]+|[一二三四五六七八九十]+)(?:${PARTY})?`,
  'g',
);

/** The annotated slips whose note says what is right (`應為「港鐵站」`), with that. */
export function slipsOf({ text, sic }: { text: string; sic: readonly Slip[] }): CorrectedSlip[] {
  return sic.flatMap(({ start, end, note }): CorrectedSlip[] => {
    const right = SHOULD_BE.exec(note)?.[1];
    return right === undefined || end > text.length ? [] : [[start, end, right]];
  });
}

/** 全球第 4 is asked for as 第四位; 年年底 is 年底; 九成 is 90%. */
const PLACE = /第\s*(?:\d+|[一二三四五六七八九十]+)(?=\s*(?:[，。；、）)（(]|$))/g;
const AT_YEAR = /年年(?=[底初中內内])/g;
const TENTHS =
  /(?<![\d一二三四五六七八九十])([一二三四五六七八九])成([一二三四五六七八九半])?(?![立為为功員员果長长就本])/g;

/** Where people say otherwise what a text says, and how. */
export function otherwiseSaid(text: string): CorrectedSlip[] {
  const said = (pattern: RegExp, as: (...words: string[]) => string) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: words, 1: first = '', 2: second = '' }): CorrectedSlip => [
        index,
        index + words.length,
        as(words, first, second),
      ],
    );
  const digit = (character: string) => (character === '半' ? 5 : '零一二三四五六七八九'.indexOf(character));
  return [
    ...moneySaid(text),
    ...said(PARTIES, (_, second) => `：${second}`),
    ...said(PLACE, (words) => `${words}位`),
    ...said(AT_YEAR, () => '年'),
    ...said(TENTHS, (_, tens, ones) => `${digit(tens)}${digit(ones)}%`),
  ];
}

/**
 * The clauses of a text with other words in it, one by one: whoever searches for the right words finds the paragraph
 * too. Of a sum with its currency only what stands near.
 */
export function correctedClauses(text: string, slips: readonly CorrectedSlip[]): string[] {
  return slips.map(([start, end, right]) => {
    const before = text.slice(0, start).split(CLAUSE).at(-1) ?? '';
    const after = text.slice(end).split(CLAUSE)[0] ?? '';
    // Every sum is there with its currency: what is asked for with it is short.
    return CURRENCY.test(right)
      ? `${JUST_BEFORE.exec(before)}${right}${JUST_AFTER.exec(after)}`
      : before + right + after;
  });
}
