import type { CorrectedSlip } from './catalog.ts';

/** A slip of the source in a text: where it stands, and the editor's note. */
export interface Slip {
  start: number;
  end: number;
  note: string;
}

const SHOULD_BE = /[應应][為为][「“]([^」”]+)[」”]/;
const CLAUSE = /[，。；：、！？]/;
/** A sum in 港元 or 港幣 is asked for in 元, which here means the same; a ratio without its parties: 1（政府）：2（企業）. */
const MONEY = /(?<=[\d萬万億亿千百]\s*)港[元圓圆幣币]/g;
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

/** Where people say otherwise what a text says, and how. */
export function otherwiseSaid(text: string): CorrectedSlip[] {
  const said = (pattern: RegExp, as: (second: string) => string) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: words, 1: second = '' }): CorrectedSlip => [index, index + words.length, as(second)],
    );
  return [...said(MONEY, () => '元'), ...said(PARTIES, (second) => `：${second}`)];
}

/**
 * The clauses of a text with other words in it, one by one: whoever searches for the right words finds the paragraph
 * too.
 */
export function correctedClauses(text: string, slips: readonly CorrectedSlip[]): string[] {
  return slips.map(([start, end, right]) => {
    const before = text.slice(0, start).split(CLAUSE).at(-1) ?? '';
    const after = text.slice(end).split(CLAUSE)[0] ?? '';
    return before + right + after;
  });
}
