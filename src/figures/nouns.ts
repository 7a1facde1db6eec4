import { after } from './phrases.ts';
import { AGENCY, STOP, VERB } from './subject-words.ts';

/** Start and end of a subject. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NOUN_END = new RegExp(`${VERB}|额外|占|每[年月日周季]|的(?!士)|[在于由为以并是供把将至已均亦等]`);
/** What cannot begin a noun: a relative clause follows, and the noun after its 的 is meant. */
const RELATIVE =
  /^(?:以|由|在|值得|符合|具|有|来自|配以|从事|位于|已|可|不|获|风险|[^，。；;、的]{1,8}[性型]的)/;
const NO_NOUN = new RegExp(
  `^(?:${VERB}|[在于及由为以并是供把将至已与和]|[增减升降跌][至到]|倍增|调[低高至]|[上下][升降调跌]|增加|减少)`,
);
const BY_AGENCY = new RegExp(`^${AGENCY}的`);
const AGENCY_END = new RegExp(`${AGENCY}$`);
/** A list whose last part is joined by 和: 零售、餐飲、旅遊及個人服務業. */
const LIST =
  /^(?:[^\s，。；;：、()「」《》\d的]{1,10}、)+[^\s，。；;：、()「」《》\d的]{1,10}?(?:以及|[和及与或])/;
const LONGEST = 24;

/** Trims spaces and punctuation; undefined where fewer than two characters are left. */
export function clean(n: string, from: number, to: number): Stretch | undefined {
  let [start, end] = [from, to];
  while (start < end && STOP.test(n[start] as string) && n[start] !== '「') start++;
  while (end > start && (STOP.test(n[end - 1] as string) || /[和及与或]/.test(n[end - 1] as string))) end--;
  if (n.slice(start, end).includes('」') && n[start - 1] === '「') start--;
  return end - start >= 2 ? { start, end } : undefined;
}

/** Where the plain noun that begins at `start` ends: before a mark, a verb, a particle. */
function nounEnd(n: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && end - start < LONGEST && !STOP.test(n[end] as string)) end++;
  // The mark after the noun is looked at too: 私人投資， ends in a noun.
  const stop = NOUN_END.exec(n.slice(start + 1, Math.min(end + 1, limit)));
  return stop ? start + 1 + stop.index : end;
}

/** Does a noun begin here? */
function begins(n: string, at: number, limit: number): boolean {
  return at < limit && !STOP.test(n[at] as string) && n[at] !== '的' && !NO_NOUN.test(n.slice(at, at + 6));
}

/** The end of a noun with what belongs to it, from where its first plain part ends. */
function wholeEnd(n: string, start: number, end: number, limit: number): number {
  // 教育資助委員會（教資會）資助大學: an abbreviation in the midst of a name.
  const short = /^\((?!包括|例如|如|即|其中|当中|主要)[^()\d，。；;、]{2,8}\)/.exec(n.slice(end, limit))?.[0];
  if (short && begins(n, end + short.length, limit)) {
    const last = nounEnd(n, end + short.length, limit);
    if (last - end - short.length <= 6) return last;
  }
  // 教資會資助的大學: by whom, and then what.
  const rest = n.slice(end, limit);
  const clause =
    BY_AGENCY.exec(rest)?.[0].length ?? (AGENCY_END.test(n.slice(start, end)) && rest[0] === '的' ? 1 : 0);
  if (clause > 0 && begins(n, end + clause, limit)) return nounEnd(n, end + clause, limit);
  return n[end] === '、' ? (listEnd(n, start, limit) ?? end) : end;
}

/** The end of a list and of what its parts describe: 零售、餐飲及個人服務業的中小企. */
function listEnd(n: string, start: number, limit: number): number | undefined {
  const list = LIST.exec(n.slice(start, limit))?.[0];
  if (!list || !begins(n, start + list.length, limit)) return undefined;
  if (list.split('、').some((part) => part.length > 1 && NO_NOUN.test(part))) return undefined;
  const last = nounEnd(n, start + list.length, limit);
  const described = n[last] === '的' && begins(n, last + 1, limit) ? nounEnd(n, last + 1, limit) : last;
  return described - start <= LONGEST ? described : last;
}

/**
 * The noun after a measure word or 的: 科技公司 of 1,600 家科技公司提供…; a quoted name whole, and where things are
 * counted with the noun it describes (「Wi-Fi.HK」熱點).
 */
export function following(n: string, from: number, limit: number, counted: boolean): Stretch | undefined {
  let start = after(n, from);
  if (n[start] === '的' && n[start + 1] !== '士') start = after(n, start + 1);
  const relative = RELATIVE.test(n.slice(start, start + 12))
    ? /^[^，。；;\d]{1,24}?的/.exec(n.slice(start, limit))
    : null;
  if (relative) start = after(n, start + relative[0].length);
  const quoted = /^[「《“]([^」》”]{2,30})[」》”]/.exec(n.slice(start, start + 32));
  if (quoted) {
    const end = start + quoted[0].length;
    if (counted && begins(n, end, limit)) return { start, end: nounEnd(n, end, limit) };
    return { start: start + 1, end: end - 1 };
  }
  if (!relative && NO_NOUN.test(n.slice(start, start + 6))) return undefined;
  return clean(n, start, wholeEnd(n, start, nounEnd(n, start, limit), limit));
}
