import type { Figure } from '../figures/index.ts';
import { fold } from '../script/index.ts';
import { likenessOf } from './bigrams.ts';
import { DONE, FUTURE, PARTICLES, PLACES, SCOPE, UNDER_WAY } from './fact-words.ts';
import { partiesOf, quotedIn } from './parties.ts';
import type { PreparedBlock } from './prepare.ts';
import { hasOwnSentence } from './sentences.ts';
import { listsDiffer, statementsDiffer } from './statements.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this share of changed words on, what a text states has changed, whatever the words are. */
const REWRITTEN = 0.5;

const setOf = (words: readonly string[]) => new Set(words.map(fold));
const TENSES = [FUTURE, DONE, UNDER_WAY].map(setOf);
const STATED = setOf([...SCOPE, ...PLACES]);

/**
 * Whether two groups of blocks whose words differ state different facts: another figure or date, a name, body or place
 * more or less, another tense, another scope, a sentence that only one has, or a text mostly written anew. What is cheap
 * is looked at first.
 */
export function factsDiffer(
  a: readonly PreparedBlock[],
  b: readonly PreparedBlock[],
  vocabulary: Vocabulary,
): boolean {
  if (differ(figureKeys(a), figureKeys(b)) || differ(namesOf(a), namesOf(b))) return true;
  if (quotesDiffer(a, b, vocabulary) || quotesDiffer(b, a, vocabulary)) return true;
  const textOf = (blocks: readonly PreparedBlock[]) =>
    blocks.map((block) => block.normal(vocabulary).text).join(' ');
  if (statementsDiffer(textOf(a), textOf(b))) return true;
  const left = a.flatMap((block) => block.tokens(vocabulary));
  const right = b.flatMap((block) => block.tokens(vocabulary));
  return (
    TENSES.some((words) => count(left, words) !== count(right, words)) ||
    differ(statedIn(left), statedIn(right)) ||
    differ([...partiesOf(left)], [...partiesOf(right)]) ||
    rewrittenShare(left, right) >= REWRITTEN ||
    hasOwnSentence(a, right, vocabulary) ||
    hasOwnSentence(b, left, vocabulary) ||
    listsDiffer(a, b, vocabulary)
  );
}

/** Quoted words this like others are the same thing, reworded. */
const SAME_QUOTE = 0.7;

/** True where something in quotation marks stands nowhere in the other text, quoted or not. */
function quotesDiffer(
  blocks: readonly PreparedBlock[],
  others: readonly PreparedBlock[],
  vocabulary: Vocabulary,
): boolean {
  const quoted = quotedIn(blocks, vocabulary);
  if (quoted.length === 0) return false;
  const text = others.map((block) => block.normal(vocabulary).text).join(' ');
  const missing = quoted.filter((words) => !text.includes(words));
  if (missing.length === 0) return false;
  const theirs = quotedIn(others, vocabulary);
  return missing.some((words) => !theirs.some((other) => likenessOf(words, other) >= SAME_QUOTE));
}

/** What a figure states, without its measure word: 1,200 間 and 1,200 家 are the same. Names count by their numbers. */
export function figureKey(figure: Figure): string {
  const { kind, value, value2, direction, date, unit } = figure;
  const measured = kind === 'count' || kind === 'name' ? '' : (unit ?? '');
  return [kind, value, value2 ?? '', direction ?? '', date ?? '', measured].join(' ');
}

/** 一個, 一項, 一款 count nothing that anyone would miss. */
export function isIdle({ kind, value, text }: Figure): boolean {
  return kind === 'count' && value === 1 && !/\d/.test(text);
}

function figureKeys(blocks: readonly PreparedBlock[]): string[] {
  return blocks.flatMap(({ figures }) => figures.filter((figure) => !isIdle(figure)).map(figureKey));
}

function namesOf(blocks: readonly PreparedBlock[]): string[] {
  return [...new Set(blocks.flatMap(({ mentions }) => mentions.map(({ slug }) => slug)))];
}

/** Share of the words of both texts that only one has, wherever they stand; names and particles aside. */
function rewrittenShare(a: readonly Token[], b: readonly Token[]): number {
  const balance = new Map<string, number>();
  let total = 0;
  for (const [tokens, step] of [[a, 1] as const, [b, -1] as const]) {
    for (const { key, isName } of tokens) {
      if (isName || PARTICLES.has(key)) continue;
      balance.set(key, (balance.get(key) ?? 0) + step);
      total += key.length;
    }
  }
  let changed = 0;
  for (const [key, surplus] of balance) changed += key.length * Math.abs(surplus);
  return total === 0 ? 0 : changed / total;
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || [...a].sort().join('\n') !== [...b].sort().join('\n');
}

function statedIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ key }) => (STATED.has(key) ? [key] : []));
}

function count(tokens: readonly Token[], wanted: ReadonlySet<string>): number {
  return tokens.filter(({ key }) => wanted.has(key)).length;
}
