import type { Direction, FigureKind } from './figure.ts';
import { CURRENCIES, MEASURES } from './measures.ts';
import { neutral } from './neutral.ts';
import { indexPhrases, type Phrase, phrases, wordsOf } from './phrases.ts';
import { BRIDGES, NOT_QUALIFIERS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './qualifiers.ts';

/** What a unit after a number means. */
export interface Unit {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly numerals: 'any' | 'plural' | 'arabic';
  readonly counts: boolean;
}

/** Reads one word of the tables: `form`, `form!not`, `form=canonical`. */
function unitPhrase(word: string, unit: Omit<Unit, 'unit'>, code?: string): Phrase<Unit> {
  const [, form = '', not = '', canonical = ''] = /^([^!=]+)(?:!([^=]+))?(?:=(.+))?$/.exec(word) ?? [];
  return { form: neutral(form), not: neutral(not), data: { ...unit, unit: code ?? (canonical || form) } };
}

const units: Phrase<Unit>[] = MEASURES.flatMap(({ kind, numerals, counts = false, words }) =>
  wordsOf(words).map((word) => unitPhrase(word, { kind, numerals, counts })),
);
const money = { kind: 'money', numerals: 'any', counts: false } as const;

/** Units and currencies that follow a number. */
export const UNITS = indexPhrases(
  [
    ...units,
    ...CURRENCIES.flatMap(({ code, after }) => wordsOf(after).map((word) => unitPhrase(word, money, code))),
  ],
  'first',
);

/** Currencies that precede a number. */
export const CURRENCIES_BEFORE = indexPhrases(
  CURRENCIES.flatMap(({ code, before }) => phrases(before, code)),
  'last',
);

/** Qualifiers that precede a number; `not` holds the characters that make them the end of another word. */
export const QUALIFIERS = indexPhrases<Direction>(
  (Object.entries(QUALIFIERS_BEFORE) as [Direction, string][]).flatMap(([direction, words]) =>
    wordsOf(words).map((word) => ({
      form: neutral(word),
      not: neutral(NOT_QUALIFIERS[word] ?? ''),
      data: direction,
    })),
  ),
  'last',
);

/** Words between a qualifier and its number. */
export const BRIDGE_WORDS = indexPhrases(phrases(BRIDGES, true), 'last');

/** Qualifiers after the unit. */
export const SUFFIXES = indexPhrases<Direction>(
  Object.entries(QUALIFIERS_AFTER).map(([word, direction]) => ({
    form: neutral(word),
    not: '',
    data: direction,
  })),
  'first',
);
