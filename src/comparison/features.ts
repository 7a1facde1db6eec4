import type { Figure } from '../figures/index.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a block is recognised by, with weights; rare things weigh more. */
export interface Features {
  weights: ReadonlyMap<string, number>;
  total: number;
}

/** A name says more than a pair of characters, a figure a little more. */
const WEIGHT = { text: 1, figure: 1.5, name: 4 } as const;
const RUN = /\d+(?:[.,:/]\d+)*|[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}\d@&]*|[^\d\p{Script=Latin}]+/gu;

/** Reads the features of all blocks of two sheets and weighs them by how few blocks have them. */
export function featuresOf(
  sheets: readonly (readonly PreparedBlock[])[],
  vocabulary: Vocabulary,
): Features[][] {
  const raw = sheets.map((blocks) => blocks.map((block) => rawFeatures(block, vocabulary)));
  const counts = new Map<string, number>();
  let blocks = 0;
  for (const sheet of raw) {
    for (const features of sheet) {
      blocks += 1;
      for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return raw.map((sheet) =>
    sheet.map((features) => {
      const weights = new Map<string, number>();
      let total = 0;
      for (const [key, weight] of features) {
        const rarity = Math.log((blocks + 2) / (counts.get(key) ?? 1));
        weights.set(key, weight * rarity);
        total += weight * rarity;
      }
      return { weights, total };
    }),
  );
}

function rawFeatures(block: PreparedBlock, vocabulary: Vocabulary): Map<string, number> {
  const features = new Map<string, number>();
  for (const [run] of block.normal(vocabulary).text.matchAll(RUN)) {
    if (/^[\d\p{Script=Latin}]/u.test(run) || run.length === 1) features.set(run, WEIGHT.text);
    else for (let i = 0; i + 1 < run.length; i += 1) features.set(run.slice(i, i + 2), WEIGHT.text);
  }
  for (const figure of block.figures) {
    if (saysSomething(figure)) features.set(`figure ${figure.kind} ${figure.value}`, WEIGHT.figure);
  }
  for (const { slug } of block.mentions) features.set(`name ${slug}`, WEIGHT.name);
  return features;
}

/** A name's number is part of its text, and 一個 counts nothing. */
function saysSomething({ kind, value }: Figure): boolean {
  return kind !== 'name' && !(kind === 'count' && value === 1);
}
