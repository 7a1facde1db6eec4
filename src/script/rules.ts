import { Trie } from 'opencc-js/core';
import { type GlossaryEntry, glossaryRuleId } from './glossary.ts';
import { type HouseSpelling, houseRuleId } from './house-spelling.ts';
import { LOCALES, type Script } from './locales.ts';
import { openccOnly } from './opencc.ts';

/** A name that vocabulary must not reword: as a string, in the script converted from; or in both scripts. */
export type ProtectedName = string | { hans: string; hant: string };

/** A sheet's own glossary record; it wins over a shared one with the same source. */
export interface AddedRule {
  hans: string;
  hant: string;
  direction?: GlossaryEntry['direction'] | undefined;
  /** One of the glossary's kinds or a word of the sheet's own; `vocabulary` is left out with vocabulary off. */
  kind?: string | undefined;
  note?: string | undefined;
}

/** How rules are put together. */
export interface RuleOptions {
  /** Use vocabulary records; default true. Without them a conversion is spelling only and can be undone. */
  vocabulary?: boolean;
  /** Records a sheet adds. */
  added?: readonly AddedRule[];
  /** Ids of records a sheet switches off, e.g. `信息科技→資訊科技` or `户→戶`. */
  switchedOff?: readonly string[];
  /** Proper names that vocabulary must leave alone. */
  protectedNames?: readonly ProtectedName[];
}

/** A glossary record as it is applied in one direction. */
export interface AppliedRule {
  id: string;
  kind: string;
  note: string | undefined;
  source: string;
  result: string;
}

/** Compiled rules. Made by `compileRules`, used by `convert`. */
export interface Rules {
  readonly directions: Readonly<Record<Script, DirectionRules>>;
}

/** The rules that lead into one script. */
export interface DirectionRules {
  /** Phrase → key of `applied`. */
  readonly phrases: Trie;
  readonly applied: ReadonlyMap<string, AppliedRule>;
  /** First characters of phrases: a cheap test before the trie is walked. */
  readonly starts: ReadonlySet<number>;
  /** Character or exception phrase → what is printed, wherever it stands. */
  readonly house: Trie;
  /** The rules of `house`, by character. */
  readonly houseRules: ReadonlyMap<string, AppliedRule>;
  /** Characters of `houseRules` that are Traditional only: a Simplified source that has one means it. */
  readonly keptIfIssued: ReadonlySet<string>;
  /** Rules for a character OpenCC converted by itself, by what it wrote. */
  readonly aloneRules: ReadonlyMap<string, AppliedRule>;
  /** Rules for such a character at the end of the name of a street. */
  readonly addressRules: ReadonlyMap<string, AppliedRule>;
  /** Rules for a character that begins the name of a person, by the character as issued. */
  readonly surnameRules: ReadonlyMap<string, AppliedRule>;
}

/**
 * Compiles glossary and house spelling into the rules `convert` applies.
 *
 * @param glossary All glossary records, of every file.
 * @param houseSpelling All house spelling records.
 * @param options Vocabulary on or off, a sheet's own rules, protected names.
 * @throws RangeError if an id to be switched off is not the id of any record.
 */
export function compileRules(
  glossary: readonly GlossaryEntry[],
  houseSpelling: readonly HouseSpelling[],
  options: RuleOptions = {},
): Rules {
  const switchable = new Set([...glossary.map(glossaryRuleId), ...houseSpelling.map(houseRuleId)]);
  const off = new Set(options.switchedOff ?? []);
  for (const id of off) {
    if (!switchable.has(id)) {
      throw new RangeError(
        `There is no rule “${id}” to switch off. Write the id as “source→result”, e.g. “户→戶”.`,
      );
    }
  }
  const entries = glossary.filter(
    (entry) =>
      !off.has(glossaryRuleId(entry)) && (options.vocabulary !== false || entry.kind !== 'vocabulary'),
  );
  const house = houseSpelling.filter((entry) => !off.has(houseRuleId(entry)));
  return {
    directions: {
      'zh-Hant-HK': compileDirection('zh-Hant-HK', entries, house, options),
      'zh-Hans': compileDirection('zh-Hans', entries, house, options),
    },
  };
}

function compileDirection(
  to: Script,
  entries: readonly GlossaryEntry[],
  houseSpelling: readonly HouseSpelling[],
  options: RuleOptions,
): DirectionRules {
  const direction = LOCALES[to].direction;
  const [sourceField, resultField] =
    to === 'zh-Hant-HK' ? (['hans', 'hant'] as const) : (['hant', 'hans'] as const);
  const applied = new Map<string, AppliedRule>();
  const add = (rule: Omit<AppliedRule, 'id'> & { id?: string }) => {
    applied.set(rule.source, { ...rule, id: rule.id ?? `${rule.source}→${rule.result}` });
  };
  for (const entry of entries) {
    if (entry.direction !== 'both' && entry.direction !== direction) continue;
    add({
      id: glossaryRuleId(entry),
      kind: entry.kind,
      note: entry.note || undefined,
      source: entry[sourceField],
      result: entry[resultField],
    });
  }

  const byScope = {
    all: new Map<string, AppliedRule>(),
    alone: new Map<string, AppliedRule>(),
    address: new Map<string, AppliedRule>(),
    surname: new Map<string, AppliedRule>(),
  };
  const house = new Trie();
  for (const entry of houseSpelling) {
    if (entry.direction !== direction) continue;
    if (entry.scope === 'all') house.addWord(entry.from, entry.to);
    for (const phrase of entry.exceptions) house.addWord(phrase, phrase);
    byScope[entry.scope].set(entry.from, {
      id: houseRuleId(entry),
      kind: 'house-spelling',
      note: entry.note,
      source: entry.from,
      result: entry.to,
    });
  }

  const spell = (text: string) => house.convert(openccOnly(text, to));
  for (const name of options.protectedNames ?? []) {
    const source = typeof name === 'string' ? name : name[sourceField];
    const known = applied.get(source);
    if (known && known.kind !== 'vocabulary') continue;
    const result = typeof name === 'string' ? spell(name) : name[resultField];
    add({ kind: 'protected', note: undefined, source, result });
  }
  for (const rule of options.added ?? []) {
    const way = rule.direction ?? 'both';
    if (way !== 'both' && way !== direction) continue;
    const kind = rule.kind ?? 'sheet';
    if (options.vocabulary === false && kind === 'vocabulary') continue;
    add({
      id: glossaryRuleId(rule),
      kind,
      note: rule.note,
      source: rule[sourceField],
      result: rule[resultField],
    });
  }

  const phrases = new Trie();
  const starts = new Set<number>();
  for (const source of applied.keys()) {
    phrases.addWord(source, source);
    starts.add(source.codePointAt(0) ?? 0);
  }
  return {
    phrases,
    applied,
    starts,
    house,
    houseRules: byScope.all,
    keptIfIssued: new Set([...byScope.all.keys()].filter((from) => openccOnly(from, 'zh-Hans') !== from)),
    aloneRules: byScope.alone,
    addressRules: byScope.address,
    surnameRules: byScope.surname,
  };
}
