import { aloneTerm, MAGNITUDES, valueTerm } from './amounts.ts';
import { type Lexicon, spellPhrase } from './lexicon.ts';
import { type Found, find, intersection, NONE, type PhraseIndex, union, without } from './phrase-index.ts';
import { type Unit, unitOf } from './query.ts';
import type { Amount } from './read.ts';
import type { Token } from './tokens.ts';

const ENGLISH_AMOUNT =
  /^\s*(HK|US|HKD|USD)?\s*\$?\s*([\d,]+(?:\.\d+)?)\s*(thousand|million|billion|trillion|mn|bn|tn)\s*(?:dollars)?\s*$/i;
const POWERS: Record<string, number> = { th: 3, mi: 6, mn: 6, bi: 9, bn: 9, tr: 12, tn: 12 };
const CURRENCY_NAME = /^(?:人民币|美[元金]|欧元|英镑|日[元圆]|澳门元)/;

/** Records with the value a unit begins with, what it counts right behind, and all that follows. */
export async function valueHits(unit: Unit, index: PhraseIndex, lexicon: Lexicon): Promise<Found> {
  const [amount] = unit.amounts;
  if (!amount) return NONE;
  let rest: readonly { text: string; kind: Token['kind'] }[] = unit.tokens.slice(amount.last);
  // 港元 and 港幣 are what 元 means here; the index has both as 元.
  if (/^港[元币圆]/.test(textOf(rest))) rest = [{ text: '元', kind: 'han' }, ...rest.slice(2)];
  if (amount.unit === '元' && rest[0]?.text === '元') rest = rest.slice(1);
  const next = amount.unit ?? rest[0]?.text;
  const tail = amount.unit === undefined && rest.length === 1 ? [] : rest;
  if (next === undefined)
    return amount.plain ? index.find([valueTerm(amount.value)]) : aloneHits(amount.value, index);
  const terms = [valueTerm(amount.value), valueTerm(amount.value, true)];
  let valued = await find(
    terms.map((term) => [term, next]),
    index,
  );
  // 12 億人民幣, printed 12 億元人民幣.
  if (valued.size === 0 && CURRENCY_NAME.test(textOf(rest)))
    valued = await find(
      terms.map((term) => [term]),
      index,
    );
  if (valued.size === 0 || tail.length === 0) return valued;
  return intersection([valued, await find(spellPhrase(tail, lexicon), index)]);
}

/** Records with a value that nothing multiplies: not those that have it in 100 億 only. */
async function aloneHits(value: number, index: PhraseIndex): Promise<Found> {
  const term = valueTerm(value);
  const [all, multiplied, alone] = await Promise.all([
    index.find([term]),
    find(
      MAGNITUDES.map((magnitude) => [term, magnitude]),
      index,
    ),
    index.find([aloneTerm(value)]),
  ]);
  return union([without(all, multiplied), alone]);
}

/** An amount spelt otherwise within a phrase: what stands before it, the value right behind, and what follows. */
export async function looseAmount(unit: Unit, index: PhraseIndex, lexicon: Lexicon): Promise<Found> {
  const [amount] = unit.amounts;
  const last = unit.tokens[(amount?.first ?? 0) - 1];
  // Below 10,000 a number has few spellings, and each is looked for within the whole phrase.
  if (!amount || !last || (amount.value < 1e4 && amount.unit === undefined)) return NONE;
  const before = spellPhrase(unit.tokens.slice(0, amount.first), lexicon);
  const after = unitOf(unit, amount.first, unit.tokens.length);
  const terms = [valueTerm(amount.value), valueTerm(amount.value, true)];
  return intersection(
    await Promise.all([
      find(before, index),
      find(
        terms.map((term) => [last.text, term]),
        index,
      ),
      valueHits(after, index, lexicon),
    ]),
  );
}

/** US$1.5 billion: a whole query that is an amount in English. */
export async function englishAmount(
  text: string,
  index: PhraseIndex,
): Promise<{ value: number; found: Found } | undefined> {
  const found = ENGLISH_AMOUNT.exec(text.normalize('NFKC'));
  if (!found) return undefined;
  const [, currency = '', digits = '', power = ''] = found;
  const exponent = POWERS[power.toLowerCase().slice(0, 2)] ?? 0;
  const value = Number(`${digits.replaceAll(',', '')}e${exponent}`);
  return { value, found: await index.find([valueTerm(value), ...(/us/i.test(currency) ? ['美'] : [])]) };
}

/** What an amount of a unit counts, as a token, for marking; undefined before the name of a currency, which may stand apart. */
export function countedBy({ tokens }: Unit, { unit, last }: Amount): string | undefined {
  const next = tokens.slice(last, last + 3);
  return unit ?? (CURRENCY_NAME.test(textOf(next)) ? undefined : next[0]?.text);
}

function textOf(tokens: readonly { text: string }[]): string {
  return tokens.map(({ text }) => text).join('');
}
