/** What ends the name of a street or lane: a house number, a bracket, a comma of an address list, a facility. */
const AFTER =
  /^(?:[\d０-９(（)）,/ ]|号|$|游乐|公园|花园|街市|对面|巴士|小巴|总站|停车|休憩|体育|熟食|公厕|垃圾|诊所|儿童|市政|运动|配水|抽水|交汇|公众|外$)/u;

/** A house number in full (12號, 2A至4號, 八號, 10 at the end of a line), or a facility named after a lane. */
const SURE =
  /^(?:[\d０-９]+[A-Za-z]?(?:[至及、&\-–][\d０-９]+[A-Za-z]?)*(?:号|$|[ ,，(（])|[一二三四五六七八九十百]+号|停车场|游乐场|休憩处|配水库|抽水站|公厕)/u;

/** A name of two characters or more before. */
const BEFORE = /\p{Script=Han}{2}$/u;

/** Words of place that are no names of lanes. */
const NO_NAME = /[这那哪家心]$/u;

/**
 * Whether the character at `[start, end)` ends the name of a street or lane.
 *
 * @param text The whole text, in Simplified.
 * @param inPhrase Whether OpenCC took the character as the end of a phrase of its own (馆里), so that only what
 *   surely follows an address proves one.
 */
export function endsAddress(text: string, start: number, end: number, inPhrase: boolean): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (!BEFORE.test(before)) return false;
  if (SURE.test(text.slice(end, end + 24))) return !NO_NAME.test(before);
  return !inPhrase && AFTER.test(text.slice(end, end + 2));
}
