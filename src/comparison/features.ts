import type { Figure } from '../figures/index.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a block is recognised by: numbers of features, each once. */
export interface Features {
  ids: readonly number[];
  /** Sum of their weights. */
  total: number;
}

/** The features of all blocks of two sheets. */
export interface FeatureTable {
  a: Features[];
  b: Features[];
  /** Weight of each feature by its number; rare things weigh more. */
  weights: Float64Array;
}

/** A small number is common to many lists: 三間 says little of which block it is. */
const SMALL = 20;
const SMALL_SHARE = 0.25;

/** A name says more than a pair of characters, a figure a little more. */
const WEIGHT = { text: 1, figure: 1.5, name: 4 } as const;
const WORD = /\d+(?:[.,:/]\d+)*|[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}\d@&]*/gu;

/** Reads the features of all blocks of two sheets and weighs them by how few blocks have them. */
export function featuresOf(
  a: readonly PreparedBlock[],
  b: readonly PreparedBlock[],
  vocabulary: Vocabulary,
): FeatureTable {
  const reader = new Reader();
  const read = (block: PreparedBlock) => reader.read(block, vocabulary);
  const left = a.map(read);
  const right = b.map(read);
  const weights = reader.weights(a.length + b.length);
  const weighed = (ids: readonly number[]): Features => {
    let total = 0;
    for (const id of ids) total += weights[id] ?? 0;
    return { ids, total };
  };
  return { a: left.map(weighed), b: right.map(weighed), weights };
}

/** Numbers features and counts the blocks that have them. */
class Reader {
  /** Pairs of characters by their code units, everything else by its text. */
  readonly #numbers = new Map<number | string, number>();
  readonly #kinds: number[] = [];
  readonly #counts: number[] = [];
  /** The last block that had a feature. */
  readonly #seen: number[] = [];
  #block = 0;

  read(block: PreparedBlock, vocabulary: Vocabulary): number[] {
    this.#block += 1;
    const ids: number[] = [];
    const { text } = block.normal(vocabulary);
    let at = 0;
    for (const { index, 0: word } of text.matchAll(WORD)) {
      this.#han(text, at, index, ids);
      this.#add(word, Number(word) < SMALL ? WEIGHT.text * SMALL_SHARE : WEIGHT.text, ids);
      at = index + word.length;
    }
    this.#han(text, at, text.length, ids);
    for (const figure of block.figures) {
      if (!saysSomething(figure)) continue;
      const small = figure.kind === 'count' && figure.value < SMALL;
      this.#add(
        `figure ${figure.kind} ${figure.value}`,
        small ? WEIGHT.figure * SMALL_SHARE : WEIGHT.figure,
        ids,
      );
    }
    for (const { slug } of block.mentions) this.#add(`name ${slug}`, WEIGHT.name, ids);
    return ids;
  }

  /** Weights by number, once all blocks are read. */
  weights(blocks: number): Float64Array {
    return Float64Array.from(
      this.#kinds,
      (weight, id) => weight * Math.log((blocks + 2) / (this.#counts[id] ?? 1)),
    );
  }

  #han(text: string, from: number, to: number, ids: number[]): void {
    if (to - from === 1) this.#add(text.charCodeAt(from), WEIGHT.text, ids);
    for (let i = from; i + 1 < to; i += 1) {
      this.#add(text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1), WEIGHT.text, ids);
    }
  }

  #add(key: number | string, weight: number, ids: number[]): void {
    let id = this.#numbers.get(key);
    if (id === undefined) {
      id = this.#kinds.length;
      this.#numbers.set(key, id);
      this.#kinds.push(weight);
      this.#counts.push(0);
      this.#seen.push(0);
    }
    if (this.#seen[id] === this.#block) return;
    this.#seen[id] = this.#block;
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    ids.push(id);
  }
}

/** A name's number is part of its text, and 一個 counts nothing. */
function saysSomething({ kind, value }: Figure): boolean {
  return kind !== 'name' && !(kind === 'count' && value === 1);
}
