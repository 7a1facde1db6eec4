import { type Numeral, readNumeral } from '../figures/numerals/index.ts';
import type { Span } from '../script/browser.ts';

/** A whole figure as it stands in a text: the number with what multiplies it, its sign, 第 of a rank, both sides of a ratio. */
export interface Figure extends Span {
  /** Figures of equal key mean the same: 1,925 萬 and 19,250,000, but not 11% and 11‰. */
  key: string;
}

const NUMERAL = /[\d０-９〇零○一二三四五六七八九兩两十百千壹貳贰參叁肆伍陸陆柒捌玖廿卅卌]/u;
const POINTS = /^\s*[個个]?百分[點点]/u;
const RATIO = /^\s*(?:[（(][^）)\n]*[）)]\s*)?[：:∶]\s*/u;
const YEARS = /^(\d{4})\s*[/／‐‑–—-]\s*(\d{2})(?!\d)/u;
/** A number that breaks off in a group of three. */
const BROKEN = /^\d{1,3}(?:[,，]\d{3})*[,，]\d{1,2}(?![\d,，\p{Script=Latin}])/u;
const RANK = /第\s*$/u;
const SIGN = /(?<![\p{L}\p{N}\p{Pd}]\s*)[-−]\s*$/u;

/** What a number counts, as far as it is said with it: 個, 億美元, 所. */
export const MEASURE =
  /^\s*(?:個百分點|个百分点|[美港]元|億?元|人(?![口士才工員员民類类力次])|家(?!庭)|份(?!子)|年(?![度代])|[元個个間间項项名宗倍月日次種种所座條条台枚支枝位幅批輪轮篇件])/u;

/** Every figure of a text, in order; in running text it is asked of one paragraph at a time. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    const figure = NUMERAL.test(text[at] ?? '') ? figureAt(text, at, found.at(-1)?.end ?? 0) : undefined;
    if (figure) found.push(figure);
    at = figure?.end ?? at + 1;
  }
  return found;
}

function figureAt(text: string, at: number, floor: number): Figure | undefined {
  const years = YEARS.exec(text.slice(at, at + 12));
  if (years) return { start: at, end: at + years[0].length, key: `years ${years[1]}/${years[2]}` };
  const broken = BROKEN.exec(text.slice(at, at + 24));
  if (broken) return { start: at, end: at + broken[0].length, key: `broken ${broken[0]}` };
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  const led = text.slice(floor, at);
  const rank = RANK.exec(led);
  if (!rank && !isFigure(text, numeral)) return undefined;
  const start = at - ((rank ?? SIGN.exec(led))?.[0].length ?? 0);
  const rest = text.slice(numeral.end);
  const points = numeral.percent ? undefined : POINTS.exec(rest);
  if (points) return { start, end: numeral.end + points[0].length, key: `points ${numeral.value}` };
  const colon = RATIO.exec(rest);
  const other = colon ? readNumeral(text, numeral.end + colon[0].length) : undefined;
  if (other) return { start, end: other.end, key: `ratio ${numeral.value}:${other.value}` };
  return { start, end: numeral.end, key: keyOf(text, numeral, rank ? '第' : text.slice(start, at)) };
}

/** A Chinese digit alone is a figure where it counts something: 六所, 十大, but not 一般. */
function isFigure(text: string, { start, end, style, percent }: Numeral): boolean {
  if (style !== 'chinese' || percent || end - start > 1) return true;
  return /^\s*大/u.test(text.slice(end)) || MEASURE.test(text.slice(end));
}

function keyOf(text: string, numeral: Numeral, before: string): string {
  const { value, value2, percent, irregular, start, end } = numeral;
  const written = text.slice(start, end);
  // 2.0 is the name of a version, and 4,2000 a misprint: neither means what another way of writing it does.
  const named = irregular || /^\d+\.\d*0$/u.test(written);
  return `${before.trim()}${percent ?? ''} ${named ? written : value}${value2 === undefined ? '' : `-${value2}`}`;
}

/** A figure without the spaces and commas in it. */
export function compact(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[\s,，]/gu, '');
}

/** Does a text end, or begin, amid a figure of another: 註冊量達 1,925 where that has 1,925 萬? */
export function isBrokenOff(text: string, figure: Figure, other: string, full: Figure): boolean {
  const [part, whole] = [compact(text, figure), compact(other, full)];
  if (part === whole) return false;
  const isEdge = (rest: string) => !/[\p{L}\p{N}%‰]/u.test(rest);
  return (
    (whole.startsWith(part) && isEdge(text.slice(figure.end))) ||
    (whole.endsWith(part) && isEdge(text.slice(0, figure.start)))
  );
}
