import { clean, type Stretch } from './nouns.ts';
import { before } from './phrases.ts';
import { ONLY_VERBS, STOP } from './subject-words.ts';

// Neutral (Simplified) characters.
/** Words that lead from what is counted to its number. */
const LEAD =
  /(?:已经?|共|合共|总共|合计|亦|均|会|可|为|有|达到?|至|到|由|增加|增至|增长|上升|升至|提升至?|减少|减至|下降|降至|下跌|跌至|调低|调高|缩短|延长|扩大|扩展|覆盖|获得?|获取|拨出|拨款|预留|设立?|设有|注资|投放|额外|提供|涉及的|发出|累计|录得|现有?|目前|平均|另外|其中|当中|透过|成立|推出|支持|吸引|每秒(?:浮点运算)?|每[年月日程]|每家|每间|每名|是|在|于|的|与|及|和|占|较|介乎|起|为期|未来|过去|首|当|其)$/;
const CUTS = ['的', '在', '于', '及', '和', '并', '为', '获', '由', '向', '把', '起', '将', '对', '与'];

/** 增加資助約 10%: the aid is what rose. Not 增加值, 增加額. */
const RISE = /^(?:增加|提高|提升|减少|上调|下调|调高|调低)(?=[^值额率幅的]{2})/;

/** Do only words that lead to a number stand between two places? */
export function leadsOn(n: string, from: number, to: number): boolean {
  let end = before(n, to);
  for (let lead = LEAD.exec(n.slice(from, end)); lead; lead = LEAD.exec(n.slice(from, end))) {
    end = before(n, from + lead.index);
  }
  return end <= from;
}

/** The noun before the number: 註冊量 of 註冊量達 1,622 萬, 信貸批核總額 of 估計涉及的信貸批核總額逾 354 億. */
export function preceding(n: string, at: number, floor: number): Stretch | undefined {
  let end = before(n, at);
  for (let lead = LEAD.exec(n.slice(floor, end)); lead; lead = LEAD.exec(n.slice(floor, end))) {
    end = before(n, floor + lead.index);
  }
  let start = end;
  while (start > floor && end - start < 20 && !STOP.test(n[start - 1] as string)) start--;
  const words = n.slice(start, end);
  const cut = Math.max(...CUTS.map((word) => words.lastIndexOf(word)));
  const from = start + cut + 1;
  const filler = /^(?:其中|当中|而|则|约?占|其(?![他余后]))/.exec(n.slice(from, end));
  const noun = clean(n, from + (filler?.[0].length ?? 0), end);
  if (!noun) return undefined;
  const rise = RISE.exec(n.slice(noun.start, noun.end))?.[0].length ?? 0;
  return ONLY_VERBS.test(n.slice(noun.start, noun.end)) ? undefined : { ...noun, start: noun.start + rise };
}
