import { isNumeral, readNumeral } from './numerals.ts';
import { PER_MILLE, PERCENT, type Token, type TokenFolder, tokenize } from './tokens.ts';

/** Reads a text's tokens, a query's too. */
export type ReadText = (text: string) => Token[];

/**
 * Reads a text for the index, for a query or for marking: its tokens, with every number in one form, so that each
 * spelling of an amount is the same tokens.
 *
 * - From 10,000 on, a number is how many 萬 or 億 it is: 1,925 萬 and 19,250,000 are `k1925 万`, 10 億 3,000 萬 is `k10p3 亿`.
 *   The `k` keeps 100 億 apart from 100; it is a `j` where the text has other figures, 19,250,000.
 * - Below, digits are themselves, and a number in characters is its value with an `s`: 第四 is `第 s4`. A query looks for
 *   either where there is more to go by.
 * - 百分之九十 is `90 p0`; 5-10 is `5 至 10`, and 1:2 is `1 比 2`.
 */
export function readTokens(text: string, folder: TokenFolder): Token[] {
  const tokens = tokenize(text, folder);
  const found: Token[] = [];
  const add = (text: string, kind: Token['kind'], start: number, end = start) =>
    found.push({ text, kind, start, end });
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as Token;
    const per = tokens[at + 1]?.text === '分' && tokens[at + 2]?.text === '之' && /[百千]/.exec(first.text);
    const from = per ? at + 3 : at;
    const { run, ends } = runFrom(text, tokens, from);
    const before = found.at(-1);
    const numeral = readNumeral(run);
    // 數十萬 is some hundred thousands, no amount.
    if (!numeral || (!/\d/.test(first.text) && /[數数幾几]$/.test(text.slice(0, first.start)))) {
      do found.push(tokens[at++] as Token);
      while (numeral && tokens[at] && isNumeral(tokens[at] as Token) && !/\d/.test(tokens[at]?.text ?? ''));
      continue;
    }
    const { written, value } = numeral;
    const last = from + ends.indexOf(written.length) + 1;
    const { end } = tokens[last - 1] as Token;
    const { start } = first;
    if (before) link(text.slice(before.end, start), before, start);
    const spelt = !/\d/.test(written);
    const large = value >= 1e12 ? '万亿' : value >= 1e8 ? '亿' : value >= 1e4 ? '万' : '';
    if (large && !/\.\d*0$/.test(written)) {
      const own = written.endsWith(large) ? last - large.length : last;
      const unit = large === '万亿' ? 1e12 : large === '亿' ? 1e8 : 1e4;
      // Told from what the text has in figures, so that 10 finds 10 萬 and not 100,000.
      const many = Number((value / unit).toPrecision(12));
      add(
        (spelt || Number.parseFloat(written.replaceAll(' ', '')) === many ? 'k' : 'j') + term(many),
        'number',
        start,
        own < last ? tokens[own]?.start : end,
      );
      for (const [n, name] of [...large].entries()) {
        const { start: from, end: to } = own < last ? (tokens[own + n] as Token) : { start: end, end };
        add(name, 'sign', from, to);
      }
    } else if (last - at > 1 || spelt)
      add(
        // 二點零 is a version, 2.0.
        written.endsWith('点零') ? `${term(value)}p0` : (spelt && !per ? 's' : '') + term(value),
        spelt && !per ? 'han' : 'number',
        start,
        end,
      );
    else add(first.text, first.kind, start, end);
    if (per) add(per[0] === '百' ? PERCENT : PER_MILLE, 'sign', end);
    at = last;
  }
  return found;

  /** What joins two numbers stands as a word, however it is written. */
  function link(between: string, before: Token, end: number): void {
    const numbers = (token: Token | undefined) => token && (/\d/.test(token.text) || token.kind === 'sign');
    if (before.text === '到' && numbers(found.at(-2))) before.text = '至';
    else if (numbers(before) && /^\s*[-–—~～〜－/]\s*$/.test(between)) add('至', 'han', before.end, end);
    else if (/^[)）]?\s*[:：∶]\s*$/.test(between) && (numbers(before) || /[)）]/.test(between)))
      add('比', 'han', before.end, end);
  }
}

/** The tokens from one on that a numeral may go on in, as a string, with where each ends, and the one that follows. */
function runFrom(text: string, tokens: readonly Token[], from: number): { run: string; ends: number[] } {
  let run = '';
  const ends: number[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const gap = at > from ? text.slice(tokens[at - 1]?.end, token.start) : '';
    if (gap.trim() !== '') break;
    run += (gap && ' ') + (token.kind === 'number' ? token.text.replace('p', '.') : token.text);
    ends.push(run.length);
    if (!isNumeral(token)) break;
  }
  return { run, ends };
}

function term(value: number): string {
  return String(value)
    .replace('.', 'p')
    .replace(/[^\dpe]/g, '');
}

/** The terms of a text, joined, numbers however they are written: how names are compared. */
export function keyOf(tokens: readonly Pick<Token, 'text'>[]): string {
  return tokens.map(({ text }) => text.replace(/^s(?=\d)/, '')).join('');
}
