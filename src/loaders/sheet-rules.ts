import type { Finding, Sheet } from '../fact-sheets/index.ts';
import {
  duplicateSheetRules,
  glossaryRuleId,
  houseRuleId,
  LOCALES,
  type ProtectedName,
  unusedSheetRules,
} from '../script/index.ts';
import type { ConversionData } from './conversion-rules.ts';

/**
 * What is wrong with the rules a sheet adds or switches off: one that matches nothing there has no reason to be
 * there, and hides that the text or the glossary has changed.
 */
export function sheetRuleFindings(
  sheet: Sheet,
  file: string,
  { glossary, houseSpelling }: Pick<ConversionData, 'glossary' | 'houseSpelling'>,
  protectedNames: readonly ProtectedName[] = [],
): Finding[] {
  const { add, off } = sheet.rules;
  if (add.length === 0 && off.length === 0) return [];
  const known = new Set([...glossary.map(glossaryRuleId), ...houseSpelling.map(houseRuleId)]);
  const unknown = off.filter((id) => !known.has(id));
  const texts = sheet.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(({ text }) => text)]);
  const unused = unusedSheetRules(texts, {
    from: sheet.script,
    to: LOCALES[sheet.script].twin,
    glossary,
    houseSpelling,
    added: add,
    switchedOff: off.filter((id) => known.has(id)),
    protectedNames,
  });
  // A rule that gives another result than the glossary's is what a sheet's own rules are for; the same again is not.
  const duplicates = duplicateSheetRules(add, {
    to: LOCALES[sheet.script].twin,
    glossary,
    switchedOff: off,
  }).filter(({ rule, twin, of }) => of === 'sheet' || twin === glossaryRuleId(rule));
  const lines = sheet.lines.rules;
  const finding = (line: number | undefined, message: string, remedy: string): Finding => ({
    file,
    line,
    rule: 'sheet-rules',
    message,
    remedy,
  });
  return [
    ...unknown.map((id) =>
      finding(
        lines.off[off.indexOf(id)],
        `The front matter switches off "${id}", which is no rule.`,
        'Write the id as source→result, as the glossary page lists it, or take the line out.',
      ),
    ),
    ...unused.switchedOff.map((id) =>
      finding(
        lines.off[off.indexOf(id)],
        `The front matter switches off "${id}", which matches nothing in this sheet.`,
        'Take the line out of rules: off.',
      ),
    ),
    ...duplicates.map(({ rule, twin, of }) =>
      finding(
        lines.add[add.lastIndexOf(rule as (typeof add)[number])],
        `The front matter adds ${rule.hans}→${rule.hant}, but ${twin} ${of === 'glossary' ? 'of the glossary' : 'of the same sheet'} is there already.`,
        of === 'glossary' ? 'Take it out of rules: add.' : 'Keep one of the two.',
      ),
    ),
    ...unused.added.map(({ hans, hant }) =>
      finding(
        lines.add[add.findIndex((rule) => rule.hans === hans && rule.hant === hant)],
        `The front matter adds the rule ${hans}→${hant}, which matches nothing in this sheet.`,
        'Correct its source form, or take it out of rules: add.',
      ),
    ),
  ];
}
