/**
 * Two wordings of one thing (信息科技 and 資訊科技), folded: what stands before and after the words that differ, and those.
 */
export interface Wording {
  before: string;
  words: readonly [string, string];
  after: string;
}

/** Of what stands around, so many characters must stand around the words in a query too, or all of it. */
export const CONTEXT = 2;
const MOST = 12;

/** Reads pairs, `信息科技>资讯科技`, separated by spaces. */
export function readWordings(pairs: string): Wording[] {
  return pairs.split(' ').flatMap((pair) => {
    const [one = '', other = ''] = pair.split('>');
    return one && other ? [wordingOf(one, other)] : [];
  });
}

/** What two wordings share at their ends, and what differs. */
export function wordingOf(one: string, other: string): Wording {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return {
    before: one.slice(0, head),
    words: [one.slice(head, one.length - tail), other.slice(head, other.length - tail)],
    after: tail > 0 ? one.slice(-tail) : '',
  };
}

/** The other ways of wording a folded text, whichever way it is worded; not the text itself. */
export function reword(text: string, wordings: readonly Wording[]): string[] {
  const found = new Set([text]);
  for (const known of found) {
    for (const wording of wordings) {
      for (const [from, to] of [wording.words, [wording.words[1], wording.words[0]] as const]) {
        if (found.size > MOST) break;
        const other = exchange(known, from, to, wording);
        if (other !== undefined) found.add(other);
      }
    }
  }
  found.delete(text);
  return [...found];
}

function exchange(text: string, from: string, to: string, { before, after }: Wording): string | undefined {
  for (let at = text.indexOf(from); at >= 0 && at <= text.length; at = text.indexOf(from, at + 1)) {
    const end = at + from.length;
    let [left, right] = [0, 0];
    while (left < before.length && left < at && text[at - 1 - left] === before.at(-1 - left)) left += 1;
    while (right < after.length && text[end + right] === after[right] && end + right < text.length)
      right += 1;
    // Where a wording only adds a word (手機號, 手機號碼) it must not be there already, and both sides must fit.
    const inserts = from === '' && (text.startsWith(to, at) || text.slice(0, at).endsWith(to));
    const both = from !== '' || ((left > 0 || before === '') && (right > 0 || after === ''));
    const enough = left + right >= Math.min(CONTEXT, before.length + after.length);
    if (!inserts && both && enough) return text.slice(0, at) + to + text.slice(end);
    if (from === '' && at === text.length) break;
  }
  return undefined;
}
