import type { Figure } from '../figures/index.ts';
import { wordEdits } from './diff.ts';
import { DONE, FUTURE, PARTICLES, PARTY_ENDINGS, PLACES, SCOPE, UNDER_WAY } from './fact-words.ts';
import type { Edit } from './lcs.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this share of changed words on, what a text states has changed, whatever the words are. */
const REWRITTEN = 0.5;

const TENSES = [FUTURE, DONE, UNDER_WAY].map((words) => new Set(words));
const STATED = new Set([...SCOPE, ...PLACES]);

/**
 * Whether two groups of blocks whose words differ state different facts: another figure or date, a name, body or place
 * more or less, another tense, another scope, or a text mostly written anew. What is cheap is looked at first.
 */
export function factsDiffer(
  a: readonly PreparedBlock[],
  b: readonly PreparedBlock[],
  vocabulary: Vocabulary,
): boolean {
  if (differ(figureKeys(a), figureKeys(b)) || differ(namesOf(a), namesOf(b))) return true;
  const left = a.flatMap((block) => block.tokens(vocabulary));
  const right = b.flatMap((block) => block.tokens(vocabulary));
  if (TENSES.some((words) => count(left, words) !== count(right, words))) return true;
  if (differ(statedIn(left), statedIn(right))) return true;
  if (rewrittenShare(left, right) >= REWRITTEN) return true;
  const edits = wordEdits(left, right);
  return differ(partiesIn(edits, left, 'a'), partiesIn(edits, right, 'b'));
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

/** Bodies and offices among the words that changed on one side. */
function partiesIn(edits: readonly Edit[], tokens: readonly Token[], side: 'a' | 'b'): string[] {
  const op = side === 'a' ? 'delete' : 'insert';
  return edits
    .filter((edit) => edit.op === op)
    .flatMap((edit) => partiesOf(tokens.slice(edit[side].start, edit[side].end).map(({ key }) => key)));
}

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

function statedIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ key }) => (STATED.has(key) ? [key] : []));
}

function count(tokens: readonly Token[], wanted: ReadonlySet<string>): number {
  return tokens.filter(({ key }) => wanted.has(key)).length;
}
