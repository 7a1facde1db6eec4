import type { Script } from '../../../src/script/index.ts';
import type { Paragraph, Paragraphs } from './paragraphs.ts';

/** What an edition of a topic says: its paragraphs by section. */
export type EditionText = ReadonlyMap<string, readonly Paragraph[]>;

/** A paragraph with what has become of its numbers and words. */
interface Kept {
  paragraph: Paragraph;
  factor: number;
  reworded: boolean;
}

/** How much changes from one edition to the next, as shares of its paragraphs; about what the real two editions show. */
const SHARE = { numbers: 0.3, dropped: 0.05, added: 0.06, moved: 0.04, reworded: 0.06 };

const OTHER_WORDS: Readonly<Record<Script, readonly (readonly [string, string])[]>> = {
  'zh-Hant-HK': [
    ['推出', '公布'],
    ['推動', '促進'],
    ['協助', '幫助'],
  ],
  'zh-Hans': [
    ['推出', '公布'],
    ['推动', '促进'],
    ['协助', '帮助'],
  ],
};

/**
 * Makes the editions of a topic, oldest first: each has the paragraphs of the one before it with some numbers
 * changed, some paragraphs dropped, added, moved or reworded.
 */
export function evolve(paragraphs: Paragraphs, editions: number, random: () => number): EditionText[] {
  const pools = new Map([...paragraphs].map(([slug, list]) => [slug, shuffled(list, random)]));
  const state = new Map(
    [...pools].map(([slug, pool]): [string, Kept[]] => [
      slug,
      pool.splice(0, Math.ceil(pool.length * 0.6)).map((paragraph) => ({
        paragraph,
        factor: 0.3 + random() * 3,
        reworded: random() < 0.3,
      })),
    ]),
  );
  return Array.from({ length: editions }, (_, edition): EditionText => {
    if (edition > 0) for (const [slug, kept] of state) step(kept, pools.get(slug) ?? [], random);
    return new Map([...state].map(([slug, kept]) => [slug, kept.map(written)]));
  });
}

/** One edition further; what is dropped may be taken up again. */
function step(kept: Kept[], pool: Paragraph[], random: () => number): void {
  for (const each of kept) {
    if (random() < SHARE.numbers) each.factor *= 0.95 + random() * 0.25;
    if (random() < SHARE.reworded) each.reworded = !each.reworded;
  }
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    if (kept.length > 1 && random() < SHARE.dropped) {
      const [dropped] = kept.splice(at, 1);
      if (dropped) pool.push(dropped.paragraph);
    } else if (random() < SHARE.moved) {
      const [moved] = kept.splice(at, 1);
      if (moved) kept.splice(Math.floor(random() * (kept.length + 1)), 0, moved);
    }
  }
  for (let count = kept.length; count > 0 && pool.length > 0; count -= 1) {
    const added = random() < SHARE.added ? pool.shift() : undefined;
    if (added) {
      const place = Math.floor(random() * (kept.length + 1));
      kept.splice(place, 0, { paragraph: added, factor: 0.5 + random(), reworded: false });
    }
  }
}

function written({ paragraph: { kind, text }, factor, reworded }: Kept): Paragraph {
  const put = (script: Script) => {
    const own = reworded
      ? OTHER_WORDS[script].reduce((so, [a, b]) => so.replaceAll(a, b), text[script])
      : text[script];
    return otherNumbers(own, factor);
  };
  return { kind, text: { 'zh-Hant-HK': put('zh-Hant-HK'), 'zh-Hans': put('zh-Hans') } };
}

/** Numbers from 12 that are no date, ratio, version or part of a word, times a factor, grouped as they were. */
function otherNumbers(text: string, factor: number): string {
  return text.replace(
    /(?<![\w.,–/-])\d{1,3}(?:,\d{3})+(?![\d.,\w/-])|(?<![\w.,–/-])\d+(?![\d.,\w/-]|\s*[年月日])/gu,
    (written) => {
      const value = Number(written.replaceAll(',', ''));
      if (value < 12) return written;
      const other = Math.max(2, Math.round(value * factor));
      return written.includes(',') ? other.toLocaleString('en-US') : String(other);
    },
  );
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
