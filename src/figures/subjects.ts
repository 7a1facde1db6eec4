import type { FoundFigure } from './figure.ts';
import { before } from './phrases.ts';

// Neutral (Simplified) characters throughout.
const STOP = /[\s，。；：、:;,.()（）〔〕[\]《》〈〉「」『』“”"！？!?0-9─—]/;
/** Words before which a noun ends: verbs of the sheets, conjunctions, prepositions. */
const NOUN_END =
  /(?:提供|支持|支援|资助|投资|推动|推行|推出|进行|参与|参加|获得|获批|来自|位于|作为|以及|以便|以供|以支|已经|已于|已在|正在|将会|将于|可以|可供|分别|陆续|完成|落成|落实|设立|成立|组成|负责|涵盖|涉及|包括|配合|协助|聘用|使用|采用|接受|处理|供公众|供市民|登记|提出|合作|逐步|进驻|的|在|于|由|为|与|和|及|或|以|并|是|向|供|把|将|按|自|至|已|可|均|也|亦|等|后|中|会|有|之|就|来)/;
/** Verbs that lead from what is counted to its number. */
const LEAD =
  /(?:已经?|共|合共|总共|合计|约|亦|均|将|会|可|为|有|达到?|至|到|由|增加|增至|增长|上升|升至|提升至?|减少|减至|下降|降至|下跌|跌至|调低至?|获得?|获取|拨出|拨款|预留|设立?|设有|注资|投入|投放|额外|提供|涉及的|发出|累计|录得|超过|现有?|目前|平均|每[年月日]|每家|每间|每名|是|在|于|的|与|及|和)$/;

/** Trims a stretch of spaces and quotes at both ends; undefined where nothing of two characters is left. */
function clean(n: string, start: number, end: number): { start: number; end: number } | undefined {
  let from = start;
  let to = end;
  while (from < to && STOP.test(n[from] as string)) from++;
  while (to > from && STOP.test(n[to - 1] as string)) to--;
  return to - from >= 2 ? { start: from, end: to } : undefined;
}

/** The noun after a measure word or 的: 科技公司 of 1,600 家科技公司提供…, a quoted name whole. */
function following(n: string, from: number): { start: number; end: number } | undefined {
  let start = from;
  while (n[start] === ' ') start++;
  if (n[start] === '的') start++;
  while (n[start] === ' ') start++;
  const quoted = /^[「《“]([^」》”]{2,30})[」》”]/.exec(n.slice(start, start + 32));
  if (quoted) return { start: start + 1, end: start + 1 + (quoted[1] as string).length };
  let end = start;
  while (end < n.length && end - start < 24 && !STOP.test(n[end] as string)) end++;
  const rest = n.slice(start, end);
  const stop = NOUN_END.exec(rest.slice(1));
  return clean(n, start, stop ? start + 1 + stop.index : end);
}

/** The noun before the number: 註冊量 of 註冊量達 1,622 萬, 信貸批核總額 of 估計涉及的信貸批核總額逾 354 億. */
function preceding(n: string, at: number, floor: number): { start: number; end: number } | undefined {
  let end = before(n, at);
  for (let lead = LEAD.exec(n.slice(floor, end)); lead; lead = LEAD.exec(n.slice(floor, end))) {
    end = before(n, floor + lead.index);
    if (end <= floor) return undefined;
  }
  let start = end;
  while (start > floor && end - start < 20 && !STOP.test(n[start - 1] as string)) start--;
  const words = n.slice(start, end);
  const cut = Math.max(
    ...['的', '在', '于', '及', '和', '并', '为', '获', '由', '向'].map((word) => words.lastIndexOf(word)),
  );
  return clean(n, start + cut + 1, end);
}

/** 在創新表現方面，…第 5: what a rank is about stands at the head of its sentence. */
function ranked(n: string, start: number): { start: number; end: number } | undefined {
  const from = Math.max(n.lastIndexOf('。', start - 1), n.lastIndexOf('；', start - 1)) + 1;
  const head =
    /^\s*(?:[·•*-]\s*)?(?:在|就)?([^，。；、()]{2,24}?)(?:方面)?(?:的?(?:排名|排行)|位列|名列|位居|排|，|$)/.exec(
      n.slice(from, start),
    );
  if (!head) return undefined;
  const at = from + head[0].indexOf(head[1] as string);
  return clean(n, at, at + (head[1] as string).length);
}

/** What a figure counts, as an exact stretch of the text; undefined for dates and names and where nothing is found. */
export function subjectOf(
  n: string,
  figure: FoundFigure,
  floor: number,
): { start: number; end: number } | undefined {
  if (figure.kind === 'date' || figure.kind === 'name') return undefined;
  if (figure.kind === 'rank') return ranked(n, figure.start);
  const next = n.slice(figure.end).trimStart()[0] ?? '';
  const direct = next !== '' && !/[，。；、：)）(（:]/.test(next);
  const after = direct ? following(n, figure.end) : undefined;
  if (figure.measured || figure.kind === 'area') return after ?? preceding(n, figure.start, floor);
  return preceding(n, figure.start, floor) ?? after;
}
