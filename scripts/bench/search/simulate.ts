import type { Topic } from '../../../src/fact-sheets/index.ts';
import type { RenderedBlock, RenderedSection } from '../../../src/renditions/index.ts';
import { SCRIPTS } from '../../../src/script/index.ts';
import type { SheetRenditions } from '../../../src/search/index.ts';
import { randomNumbers } from '../random.ts';

/** Sheets made up from real ones. */
export interface Simulated {
  sheets: SheetRenditions[];
  topics: Map<string, Topic>;
}

/** A text in both scripts, Traditional first. */
type Pair = [hant: string, hans: string];

const EDITIONS_A_TOPIC = 4;
const HAN = /^\p{Script=Han}{2}$/u;

/**
 * Makes sheets up: each topic has clauses of the real blocks put together anew, with numbers and some words of its
 * own; a later edition changes one block in five. The same count always gives the same sheets.
 *
 * @param real the sheets to take clauses from
 * @param count how many editions
 */
export function simulate(real: readonly SheetRenditions[], topic: Topic, count: number): Simulated {
  const random = randomNumbers(20260220);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const clauses = real.flatMap(clausesOf);
  const topics = new Map<string, Topic>();
  const sheets: SheetRenditions[] = [];
  for (let n = 0; sheets.length < count; n += 1) {
    const slug = `topic-${n + 1}`;
    topics.set(slug, { ...topic, slug });
    const words = new Map<string, Pair>();
    const sentence = (length: number): Pair => {
      const parts: Pair[] = [];
      while (parts.reduce((sum, [text]) => sum + text.length, 0) < length) {
        parts.push(reword(pick(clauses), words, () => pick(clauses)));
      }
      const numbers = Array.from({ length: 9 }, () => String(Math.floor(random() * 9000) + 2));
      return [0, 1].map((at) => {
        let next = 0;
        const text = parts.map((part) => part[at as 0 | 1]).join('，');
        return `${text.replace(/\d+/g, () => numbers[next++ % numbers.length] ?? '')}。`;
      }) as Pair;
    };
    let blocks = new Map<string, Pair>();
    for (let edition = 0; edition < EDITIONS_A_TOPIC && sheets.length < count; edition += 1) {
      const model = real[edition % real.length] as SheetRenditions;
      const texts = new Map<string, Pair>();
      for (const block of model[SCRIPTS[0] as 'zh-Hant-HK'].sections.flatMap(({ blocks }) => blocks)) {
        const kept = random() < 0.8 ? blocks.get(block.anchor) : undefined;
        texts.set(block.anchor, kept ?? sentence(block.text.length));
      }
      blocks = texts;
      sheets.push(rewrite(model, slug, `${2022 + edition}-02`, texts));
    }
  }
  return { sheets, topics };
}

/** Clauses of every block in both scripts, where both divide alike. */
function clausesOf(sheet: SheetRenditions): Pair[] {
  const [hant, hans] = SCRIPTS.map((script) => sheet[script].sections.flatMap(({ blocks }) => blocks));
  return (hant ?? []).flatMap(({ text }, at): Pair[] => {
    const one = text.split(/[，。；、]/);
    const other = hans?.[at]?.text.split(/[，。；、]/) ?? [];
    return one.length === other.length ? one.map((clause, n) => [clause, other[n] ?? '']) : [];
  });
}

/** Gives a topic words of its own: one pair of characters in eight becomes another, always the same. */
function reword([hant, hans]: Pair, words: Map<string, Pair>, donor: () => Pair): Pair {
  if (hant.length !== hans.length) return [hant, hans];
  let [one, other] = ['', ''];
  for (let at = 0; at < hant.length; at += 2) {
    const pair: Pair = [hant.slice(at, at + 2), hans.slice(at, at + 2)];
    if (!words.has(pair[0])) {
      const [given, twin] = donor();
      const usable = words.size % 8 === 0 && HAN.test(pair[0]) && HAN.test(given.slice(0, 2));
      words.set(pair[0], usable ? [given.slice(0, 2), twin.slice(0, 2)] : pair);
    }
    const [own, ownTwin] = words.get(pair[0]) ?? pair;
    one += own;
    other += words.get(pair[0])?.[0] === pair[0] ? pair[1] : ownTwin;
  }
  return [one, other];
}

function rewrite(
  model: SheetRenditions,
  topic: string,
  edition: string,
  texts: ReadonlyMap<string, Pair>,
): SheetRenditions {
  const written = SCRIPTS.map((script, at) => {
    const block = (old: RenderedBlock): RenderedBlock => ({
      ...old,
      id: `${topic}/${edition}/${old.id.split('/').slice(2).join('/')}`,
      text: texts.get(old.anchor)?.[at] ?? old.text,
    });
    const section = (old: RenderedSection): RenderedSection => ({
      ...old,
      id: `${topic}/${edition}/${old.slug}`,
      blocks: old.blocks.map(block),
    });
    return [script, { ...model[script], topic, edition, sections: model[script].sections.map(section) }];
  });
  return Object.fromEntries(written) as SheetRenditions;
}
