import type { FoundFigure } from './figure.ts';
import { after, before } from './phrases.ts';

// Neutral (Simplified) characters throughout: all of this runs on neutral text.
const STOP = /[\s，。；：、:;,.()〔〕[\]《》〈〉「」『』“”"！？!?0-9─—]/;
/** Verbs a noun ends before, unless they are part of its name: 資助大學, 人工智能資助計劃. */
const VERB =
  '(?:提供|支持|支援|资助|投资|推动|推行|推出|推进|进行|参与|参加|获得|获批|来自|位于|作为|以及|以便|以供|以支|已经|已于|已在|正在|将会|将于|可以|可供|可利用|利用|分别|陆续|完成|落成|落实|设立|成立|组成|负责|涵盖|涉及|包括|配合|协助|聘用|使用|采用|接受|处理|登记|提出|合作|逐步|进驻|合共|先行|洽谈|有意|建立|受惠|影响|参展|入场|乘搭)';
const NAMED =
  '(?!计划|基金|服务|形式|项目|金|额|比例|办|中心|平台|措施|政策|机构|人员|人士|大学|量|委员|公司|制度|协议|单位|系统|者|企业|商|[，。；、)])';
const NOUN_END = new RegExp(`${VERB}${NAMED}|[的在于由为以并是供把将至已均亦等]`);
/** What cannot begin a noun: a relative clause follows, and the noun after its 的 is meant. */
const RELATIVE =
  /^(?:以|由|在|值得|符合|具|有|来自|配以|从事|位于|已|可|不|获|风险|[^，。；、的]{1,8}[性型]的)/;
const NO_NOUN = new RegExp(
  `^(?:${VERB}${NAMED}|[在于由为以并是供把将至已与及和]|[增减升降跌][至到]|倍增|调[低高至]|[上下][升降调跌]|增加|减少)`,
);
/** Words that lead from what is counted to its number. */
const LEAD =
  /(?:已经?|共|合共|总共|合计|亦|均|会|可|为|有|达到?|至|到|由|增加|增至|增长|上升|升至|提升至?|减少|减至|下降|降至|下跌|跌至|调低|调高|获得?|获取|拨出|拨款|预留|设立?|设有|注资|投放|额外|提供|涉及的|发出|累计|录得|现有?|目前|平均|另外|其中|当中|透过|成立|推出|支持|吸引|每秒(?:浮点运算)?|每[年月日程]|每家|每间|每名|是|在|于|的|与|及|和|占|较|介乎|起|为期|未来|过去|首|当|其)$/;
const CUTS = ['的', '在', '于', '及', '和', '并', '为', '获', '由', '向', '起', '将', '对', '与'];

/** Start and end of a subject. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Trims spaces and punctuation; undefined where fewer than two characters are left. */
function clean(n: string, from: number, to: number): Stretch | undefined {
  let [start, end] = [from, to];
  while (start < end && STOP.test(n[start] as string)) start++;
  while (end > start && (STOP.test(n[end - 1] as string) || /[和及与或]/.test(n[end - 1] as string))) end--;
  if (n.slice(start, end).includes('」') && n[start - 1] === '「') start--;
  return end - start >= 2 ? { start, end } : undefined;
}

/** The noun after a measure word or 的: 科技公司 of 1,600 家科技公司提供…; a quoted name whole. */
function following(n: string, from: number, limit: number): Stretch | undefined {
  let start = after(n, from);
  if (n[start] === '的') start = after(n, start + 1);
  const relative = RELATIVE.test(n.slice(start, start + 12))
    ? /^[^，。；\d]{1,24}?的/.exec(n.slice(start, limit))
    : null;
  if (relative) start = after(n, start + relative[0].length);
  const quoted = /^[「《“]([^」》”]{2,30})[」》”]/.exec(n.slice(start, start + 32));
  if (quoted) return { start: start + 1, end: start + 1 + (quoted[1] as string).length };
  if (!relative && NO_NOUN.test(n.slice(start, start + 6))) return undefined;
  let end = start;
  while (end < limit && end - start < 24 && !STOP.test(n[end] as string)) end++;
  // The mark after the noun is looked at too: 私人投資， ends in a noun.
  const stop = NOUN_END.exec(n.slice(start + 1, Math.min(end + 1, limit)));
  return clean(n, start, stop ? start + 1 + stop.index : end);
}

/** The noun before the number: 註冊量 of 註冊量達 1,622 萬, 信貸批核總額 of 估計涉及的信貸批核總額逾 354 億. */
function preceding(n: string, at: number, floor: number): Stretch | undefined {
  let end = before(n, at);
  for (let lead = LEAD.exec(n.slice(floor, end)); lead; lead = LEAD.exec(n.slice(floor, end))) {
    end = before(n, floor + lead.index);
  }
  let start = end;
  while (start > floor && end - start < 20 && !STOP.test(n[start - 1] as string)) start--;
  const words = n.slice(start, end);
  const cut = Math.max(...CUTS.map((word) => words.lastIndexOf(word)));
  const from = start + cut + 1;
  const filler = /^(?:其中|当中|而|则|其(?![他余后]))/.exec(n.slice(from, end));
  return clean(n, from + (filler?.[0].length ?? 0), end);
}

/** 在創新表現方面，…第 5: what a rank is about stands at the head of its sentence, or after it (全球第 1 …的市場). */
function ranked(n: string, { start, end }: FoundFigure): Stretch | undefined {
  const from = Math.max(n.lastIndexOf('。', start - 1), n.lastIndexOf('；', start - 1)) + 1;
  const head =
    /^\s*(?:在|就)?([^，。；、()]{2,24}?)(?:方面)?(?:在[^，。；]*)?(?:的?(?:排名|排行)|位列|名列|位居|跻身|排|是|，|$)/.exec(
      n.slice(from, start),
    );
  if (head) {
    const at = from + head[0].indexOf(head[1] as string);
    return clean(n, at, at + (head[1] as string).length);
  }
  const tail = /^、?[^，。；、()]{0,16}的([^，。；()]{2,12})/.exec(n.slice(end));
  return tail ? clean(n, end + tail[0].length - (tail[1] as string).length, end + tail[0].length) : undefined;
}

function own(n: string, figures: readonly FoundFigure[], index: number, floor: number): Stretch | undefined {
  const figure = figures[index] as FoundFigure;
  const limit = figures[index + 1]?.start ?? n.length;
  if (figure.kind === 'rank') return ranked(n, figure);
  const next = n[after(n, figure.end)] ?? '，';
  const ahead =
    /[，。；、：:)(]/.test(next) || figure.kind === 'duration' ? undefined : following(n, figure.end, limit);
  if (ahead) return ahead;
  const behind = preceding(n, figure.start, floor);
  const date = figures[index - 1];
  if (behind || date?.kind !== 'date') return behind;
  // 其算力已於 2025 年年底提升至…: what is counted stands before the date.
  if (/[，。；]/.test(n.slice(date.end, figure.start))) return undefined;
  return preceding(n, date.start, figures[index - 2]?.end ?? 0);
}

/**
 * What each figure counts, as an exact stretch of the text: the noun after its measure word, else the one before
 * it, else what the figure before it counts where the two belong together (由 3 億元調低至 1.5 億元; a figure in
 * parentheses; the second of two ranks). A heuristic on words, not a parser: undefined for dates and names and
 * where nothing is near.
 */
export function subjectsOf(n: string, figures: readonly FoundFigure[]): (Stretch | undefined)[] {
  const found: (Stretch | undefined)[] = [];
  let last: Stretch | undefined;
  let lastEnd = 0;
  figures.forEach((figure, index) => {
    const floor = Math.max(figures[index - 1]?.end ?? 0, last && last.end <= figure.start ? last.end : 0);
    if (figure.kind === 'date' || figure.kind === 'name') {
      found.push(undefined);
      return;
    }
    const gap = n.slice(lastEnd, figure.start);
    const inside = n.lastIndexOf('(', figure.start) > n.lastIndexOf(')', figure.start - 1);
    const second = figure.kind === 'rank' && figures[index - 1]?.kind === 'rank' && /^[、，\s]*$/.test(gap);
    const belongs = /^\s*[^\s，。；、]{0,4}至\s*$/.test(gap) || inside || second;
    const subject = (second ? last : own(n, figures, index, floor)) ?? (belongs ? last : undefined);
    found.push(subject);
    last = subject;
    lastEnd = figure.end;
  });
  return found;
}
