/** What suggestions are drawn from: a programme, or as little of it as the browser needs. */
export interface Suggestible {
  slug: string;
  /** Every way of naming it; the texts of an alias group. */
  texts: readonly string[];
}

/** A name close to what was typed. */
export interface Suggestion {
  slug: string;
  /** The way of naming it that came closest. */
  text: string;
  /** 1 is the same, 0 has nothing in common. */
  closeness: number;
}

// Below this the names have too little in common to be what was meant.
const CLOSE_ENOUGH = 0.34;
// Any two words in letters have some in common: one slip in four letters, no more.
const CLOSE_IN_LETTERS = 0.7;

const HAN = /\p{Script=Han}/u;

/**
 * The names closest to a query that found nothing, or is still being typed. Closeness is the better of two measures:
 * how little has to be changed (a slip of one character) and how many pairs of neighbours are shared (words left out).
 * What is typed in letters is compared with names in letters only, and their beginnings; a number is no name at all.
 *
 * @param query As typed.
 * @param n At most so many suggestions.
 * @param fold Brings both scripts and every spelling to one form; the search's own, so that nothing heavy is imported.
 * @returns The closest first, each programme once; empty where nothing is close.
 */
export function suggest(
  query: string,
  programmes: readonly Suggestible[],
  n: number,
  fold: (text: string) => string = (text) => text.normalize('NFKC').toLowerCase(),
): Suggestion[] {
  const plain = (text: string) => [...fold(text).replace(/[^\p{L}\p{N}]/gu, '')];
  const typed = plain(query);
  const han = HAN.test(query);
  if (!han && !/\p{L}/u.test(query)) return [];
  const enough = han ? CLOSE_ENOUGH : CLOSE_IN_LETTERS;
  const best = programmes.flatMap(({ slug, texts }): Suggestion[] => {
    const [closest] = texts
      .filter((text) => han || !HAN.test(text))
      .map((text) => {
        const name = plain(text);
        const whole = closeness(typed, name);
        return { slug, text, closeness: han ? whole : Math.max(whole, begun(typed, name)) };
      })
      .sort((a, b) => b.closeness - a.closeness);
    return closest && closest.closeness >= enough ? [closest] : [];
  });
  return best.sort((a, b) => b.closeness - a.closeness || a.text.length - b.text.length).slice(0, n);
}

function closeness(typed: readonly string[], name: readonly string[]): number {
  if (name.length === 0) return 0;
  const edits = 1 - distance(typed, name) / Math.max(typed.length, name.length);
  const start = name.join('').startsWith(typed.join('')) ? 0.5 + typed.length / name.length / 2 : 0;
  return Math.max(edits, start, sharedPairs(typed, name));
}

/** How close the beginning of a longer name is: less than the whole of one would be. */
function begun(typed: readonly string[], name: readonly string[]): number {
  return name.length > typed.length
    ? 0.95 * (1 - distance(typed, name.slice(0, typed.length)) / typed.length)
    : 0;
}

/** Dice's coefficient of the pairs of neighbouring characters; of single ones where a side has only one. */
function sharedPairs(a: readonly string[], b: readonly string[]): number {
  const pairs = (text: readonly string[]) =>
    text.length === 1 ? [...text] : text.slice(1).map((character, i) => `${text[i]}${character}`);
  const left = pairs(a);
  const right = pairs(b);
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

/** Levenshtein's distance, by rows. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, index) => index + 1);
  a.forEach((character, i) => {
    let diagonal = i;
    let left = i + 1;
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, left + 1, diagonal + (b[j] === character ? 0 : 1));
      diagonal = above;
      left = cost;
      return cost;
    });
  });
  return row.at(-1) ?? a.length;
}
