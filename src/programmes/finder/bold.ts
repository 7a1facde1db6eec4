import { HARD_BREAKS, SOFT_BREAKS } from './breaks.ts';
import type { Candidate, Reading } from './candidate.ts';
import { isParticular, suffixOf } from './particular.ts';
import { GENERIC, MEASURES, NUMERALS, VAGUE } from './plain-words.ts';
import { wordsOf } from './reading.ts';
import { inOneScript, words } from './view.ts';

const PARTS = /[^、，。；：！？,;:!?「」『』《》“”（）()]+/gu;
const LONGEST_PLAIN = 10;
const JOINTS = new Set(words('及 和 以及 與'));
const [AND, PROGRAMME] = [inOneScript('及'), inOneScript('計劃')];
const COUNTED = new RegExp(`第|^[${NUMERALS}]+[${MEASURES}]|[${NUMERALS}]+大$|\\d\\s*\\p{Script=Han}`, 'u');
const TELLING = new Set([...HARD_BREAKS, ...SOFT_BREAKS]);
const PLAIN = new Set([...GENERIC, ...VAGUE]);

/** Names in bold: parts with a suffix, or short ones without a verb, a number and with a word that is not plain. */
export function boldNames(reading: Reading): Candidate[] {
  return reading.marks
    .filter(({ type }) => type === 'strong')
    .flatMap(({ start, end }) =>
      [...reading.view.slice(start, end).matchAll(PARTS)].flatMap((match) =>
        partsOf(reading, start + match.index, start + match.index + match[0].length),
      ),
    );
}

function partsOf(reading: Reading, start: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  let from = start;
  for (const { word, at } of [...wordsOf(reading, start, end), { word: AND ?? '', at: end }]) {
    if (!JOINTS.has(word)) continue;
    const isSplit = at === end || suffixOf(reading, from, at) !== undefined;
    if (!isSplit) continue;
    const name = asName(reading, from, at);
    if (name) found.push(name);
    from = at + word.length;
  }
  return found;
}

function asName(reading: Reading, from: number, to: number): Candidate | undefined {
  let start = from;
  let end = to;
  while (reading.view[start] === ' ') start += 1;
  while (reading.view[end - 1] === ' ') end -= 1;
  if (reading.view.startsWith(PROGRAMME ?? '', end)) end += 2;
  const text = reading.view.slice(start, end);
  const parts = wordsOf(reading, start, end);
  if (!/\p{Script=Han}{2}|[A-Za-z]{3}/u.test(text) || COUNTED.test(text)) return undefined;
  if (suffixOf(reading, start, end)) {
    const hasBreak = parts.some(({ word }) => HARD_BREAKS.includes(word));
    return !hasBreak && isParticular(reading, start, end) ? { start, end, why: 'bold' } : undefined;
  }
  if (text.length > LONGEST_PLAIN || parts.some(({ word }) => TELLING.has(word))) return undefined;
  return PLAIN.has(parts.at(-1)?.word ?? '') ? undefined : { start, end, why: 'bold' };
}
