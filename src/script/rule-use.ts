import { type ConvertOptions, runConversion } from './convert.ts';
import { type GlossaryEntry, glossaryRuleId } from './glossary.ts';
import type { HouseSpelling } from './house-spelling.ts';
import { LOCALES, type Script } from './locales.ts';
import type { Change } from './output.ts';
import { type AddedRule, compileRules, type RuleOptions } from './rules.ts';

/**
 * Every rule a conversion applied, also those that kept a word as issued or gave what OpenCC alone would have given.
 *
 * @param text Text in the script `from`.
 * @returns One change per place a rule was applied, in order.
 * @throws RangeError as `convert` does.
 */
export function appliedRules(text: string, options: ConvertOptions): Change[] {
  const changes: Change[] = [];
  runConversion(text, options, [], changes, 'every');
  return changes;
}

/** A rule a sheet adds for a source that another record already converts. */
export interface DuplicateSheetRule {
  rule: AddedRule;
  /** Id of the other record, `信息科技→資訊科技`. */
  twin: string;
  /** Whether the other record is one of the glossary, which the sheet may switch off, or one the sheet adds itself. */
  of: 'glossary' | 'sheet';
}

/**
 * The rules a sheet adds for a source that is converted already, in the same direction: by a glossary record the sheet
 * does not switch off, or by an earlier rule of its own.
 *
 * @param added The sheet's own rules, as `compileRules` takes them.
 * @param options All glossary records, the ids the sheet switches off, and the script converted into.
 */
export function duplicateSheetRules(
  added: readonly AddedRule[],
  options: { to: Script; glossary: readonly GlossaryEntry[]; switchedOff?: readonly string[] },
): DuplicateSheetRule[] {
  const { direction, script } = LOCALES[options.to];
  const off = new Set(options.switchedOff ?? []);
  const known = new Map<string, Omit<DuplicateSheetRule, 'rule'>>();
  const sourceOf = (rule: AddedRule) => (script === 'zh-Hant-HK' ? rule.hans : rule.hant);
  const applies = (rule: AddedRule) => (rule.direction ?? 'both') === 'both' || rule.direction === direction;
  for (const entry of options.glossary) {
    const twin = glossaryRuleId(entry);
    if (applies(entry) && !off.has(twin)) known.set(sourceOf(entry), { twin, of: 'glossary' });
  }
  return added.filter(applies).flatMap((rule) => {
    const twin = known.get(sourceOf(rule));
    known.set(sourceOf(rule), { twin: glossaryRuleId(rule), of: 'sheet' });
    return twin ? [{ rule, ...twin }] : [];
  });
}

/**
 * The rules a sheet adds or switches off that match nothing in it, and so have no reason to be there.
 *
 * @param texts The sheet's texts, in the script `from`.
 * @param options The direction, all records, and the sheet's own rules.
 * @returns The ids, as `compileRules` takes them; empty when each rule is used.
 */
export function unusedSheetRules(
  texts: readonly string[],
  options: Pick<ConvertOptions, 'from' | 'to'> & {
    glossary: readonly GlossaryEntry[];
    houseSpelling: readonly HouseSpelling[];
  } & Pick<RuleOptions, 'added' | 'switchedOff' | 'protectedNames'>,
): { added: AddedRule[]; switchedOff: string[] } {
  const { from, to, glossary, houseSpelling, added = [], switchedOff = [], protectedNames = [] } = options;
  const idsUsed = (ruleOptions: RuleOptions) => {
    const rules = compileRules(glossary, houseSpelling, { protectedNames, ...ruleOptions });
    return new Set(texts.flatMap((text) => appliedRules(text, { from, to, rules }).map(({ rule }) => rule)));
  };
  const used = added.length > 0 ? idsUsed({ added, switchedOff }) : new Set<string>();
  const usedBefore = switchedOff.length > 0 ? idsUsed({}) : new Set<string>();
  return {
    added: added.filter(({ hans, hant }) => !used.has(`${hans}→${hant}`)),
    switchedOff: switchedOff.filter((id) => !usedBefore.has(id)),
  };
}
