import { type ConvertOptions, runConversion } from './convert.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { HouseSpelling } from './house-spelling.ts';
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
