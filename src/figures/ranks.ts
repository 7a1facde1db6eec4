import type { FoundFigure } from './figure.ts';
import { UNITS } from './lexicon.ts';
import { neutral } from './neutral.ts';
import { readNumeral } from './numerals/index.ts';
import { after, phraseAt, wordsOf } from './phrases.ts';

// What a rank is a position in, in Traditional characters; joined by 和 and followed by 區.
const PLACES = `
  全球 世界 國際 亞太 亞洲 東南亞 東亞 南亞 東北亞 大洋洲 歐洲 北美洲 北美 南美洲 南美 拉丁美洲 美洲 非洲 中東 全國 中國 內地 全港 本港 香港
  粵港澳大灣區 大灣區 區內 同業 地區 區 經濟體 城市 和 及 與 、`;
const PLACE_OF = new Map(wordsOf(PLACES).map((place) => [neutral(place), place]));
const PLACE = [...PLACE_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const SCOPE = new RegExp(`(?:${PLACE})+\\s*(?:排名|排行)?\\s*$`);
const SCOPE_WORD = new RegExp(PLACE, 'g');

const STANDING =
  /(?:排名|排行|位列|名列|位居|高居|排|居|列|跃升[至到]?|[上晋]?升[至到]|[下]?[跌降][至到]|维持在?|保持在?|蝉联)\s*$/;
const AMONG = /(?:位列|排名|名列|跻身|进入|入选|列入|晋身|成为|是|为|属|居|第)\s*$/;
/** 全球競爭力第 5（…）: an index of a place, and nothing but its end after the number. */
const INDEX = /(?:全球|世界|国际|亚太|亚洲)[^，。；]{1,16}(?:力|指数|度|中心|经济体|表现|枢纽|城市|能力)\s*$/;
const ENDS = /^\s*(?:[，。；、()（]|$)/;
const SUPERLATIVE = /^\s*(?:大|高|低|多|长|快|位|名|佳)(?![学堂楼级层道街等厦])/;

/** The scope that ends at `end`: where it starts, and its words in Traditional characters. */
function scopeBefore(n: string, end: number, floor: number): { start: number; place: string } | undefined {
  const scope = SCOPE.exec(n.slice(Math.max(floor, end - 24), end))?.[0];
  const words = scope?.match(SCOPE_WORD) ?? [];
  // 和, 區 and 城市 only join and end the names of places: 智慧城市第一期 has none.
  while (words[0] && /^(?:[和及与、区]|地区|城市|经济体)$/.test(words[0])) words.shift();
  if (!scope || !words.length) return undefined;
  const from = scope.indexOf(words[0] as string);
  return { start: end - scope.length + from, place: words.map((word) => PLACE_OF.get(word)).join('') };
}

/**
 * Reads 第 N: a rank where it says a standing (全球第 4, 排名第一, 亞洲第二大), else an ordinal, which names a phase,
 * a session, a generation (第一期, 第二屆, 第三代) and is a figure of kind name. `n` is neutral text, `at` the 第,
 * `previous` the figure before.
 */
export function readOrdinal(
  n: string,
  at: number,
  previous: FoundFigure | undefined,
): FoundFigure | undefined {
  const floor = previous?.end ?? 0;
  const numeral = readNumeral(n, after(n, at + 1));
  if (!numeral || numeral.percent) return undefined;
  const { value, end } = numeral;
  const unit = phraseAt(UNITS, n, after(n, end));
  const superlative = SUPERLATIVE.exec(n.slice(end, end + 4));
  const scope = scopeBefore(n, at, floor);
  const standing =
    STANDING.test(n.slice(Math.max(floor, at - 6), at)) ||
    (INDEX.test(n.slice(Math.max(floor, at - 24), at)) && ENDS.test(n.slice(end)));
  // 位列第三和第七: the second is a rank too; 第二大 is one by itself.
  const joined = previous?.kind === 'rank' && /^\s*[和及与、]\s*$/.test(n.slice(floor, at));
  const ranked = scope !== undefined || standing || joined || /[大高低多长]/.test(superlative?.[0] ?? '');
  const counted = unit?.data.counts && !superlative;
  if (ranked && !counted) {
    const { start = at, place } = scope ?? {};
    const last = superlative ? end + superlative[0].length : end;
    return {
      start,
      end: last,
      kind: 'rank',
      value,
      ...(place ? { unit: place } : {}),
      core: { start, end: last },
    };
  }
  const last = unit && unit.data.kind !== 'money' ? after(n, end) + unit.form.length : end;
  return { start: at, end: last, kind: 'name', value };
}

/**
 * Reads 全球二十大 and 亞洲十強 where they say a standing: a rank of at most N. Elsewhere (世界百強創新集群) the number is
 * part of a name. `at` is the start of the numeral.
 */
export function readTopList(n: string, at: number, floor: number): FoundFigure | undefined {
  const numeral = readNumeral(n, at, { bareUnit: true });
  const mark = numeral ? after(n, numeral.end) : -1;
  if (!numeral || numeral.percent || !/[大强]/.test(n[mark] ?? '') || numeral.value < 3) return undefined;
  const scope = scopeBefore(n, at, floor);
  if (scope === undefined) return undefined;
  const { start, place } = scope;
  const clause = /^[^，。；]*/.exec(n.slice(mark + 1))?.[0] ?? '';
  const standing = AMONG.test(n.slice(Math.max(0, start - 4), start)) || clause.includes('之一');
  if (!standing) return { start: at, end: mark + 1, kind: 'name', value: numeral.value };
  const qualifier = { qualifier: n[mark] === '大' ? '大' : '強', direction: 'at-most' } as const;
  return { start, end: mark + 1, kind: 'rank', value: numeral.value, unit: place, ...qualifier };
}
