import type { Figure } from '../figures/index.ts';
import { DONE, FUTURE, PARTICLES, PARTY_ENDINGS, PLACES, SCOPE, UNDER_WAY } from './fact-words.ts';
import type { Edit } from './lcs.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Token } from './tokens.ts';

/** One side of a group: its blocks and their tokens in order. */
export interface Side {
  blocks: readonly PreparedBlock[];
  tokens: readonly Token[];
}

/** From this share of changed words on, what a text states has changed, whatever the words are. */
const REWRITTEN = 0.5;

const TENSES = [FUTURE, DONE, UNDER_WAY].map((words) => new Set(words));
const STATED = new Set([...SCOPE, ...PLACES]);

/**
 * Whether two texts that differ state different facts: another figure or date, a name, body or place more or less,
 * another tense, another scope, or a text mostly written anew.
 */
export function factsDiffer(a: Side, b: Side, edits: readonly Edit[]): boolean {
  if (differ(figureKeys(a.blocks), figureKeys(b.blocks))) return true;
  if (differ(namesOf(a.blocks), namesOf(b.blocks))) return true;
  const gone = changedRuns(edits, a.tokens, 'a');
  const come = changedRuns(edits, b.tokens, 'b');
  const goneWords = gone.flat();
  const comeWords = come.flat();
  if (TENSES.some((words) => count(goneWords, words) !== count(comeWords, words))) return true;
  if (
    differ(
      goneWords.filter((word) => STATED.has(word)),
      comeWords.filter((word) => STATED.has(word)),
    )
  )
    return true;
  if (differ(gone.flatMap(partiesOf), come.flatMap(partiesOf))) return true;
  return rewrittenShare(a.tokens, b.tokens) >= REWRITTEN;
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

/** The runs of words that changed, in order. */
function changedRuns(edits: readonly Edit[], tokens: readonly Token[], side: 'a' | 'b'): string[][] {
  const op = side === 'a' ? 'delete' : 'insert';
  return edits
    .filter((edit) => edit.op === op)
    .map((edit) => tokens.slice(edit[side].start, edit[side].end).map(keyOf));
}

/** Bodies and offices in a run of changed words. */
function partiesOf(run: readonly string[]): string[] {
  const parties: string[] = [];
  let from = 0;
  run.forEach((word, i) => {
    if (PARTICLES.has(word)) from = i + 1;
    else if (PARTY_ENDINGS.test(word)) {
      const party = run.slice(from, i + 1).join('');
      if (party.length > 2) parties.push(party);
      from = i + 1;
    }
  });
  return parties;
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

function count(words: readonly string[], wanted: ReadonlySet<string>): number {
  return words.filter((word) => wanted.has(word)).length;
}

function keyOf({ key }: Token): string {
  return key;
}
