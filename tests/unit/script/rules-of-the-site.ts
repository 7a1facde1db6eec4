import { readConversionData } from '../../../src/loaders/conversion-rules.ts';
import { compileRules, convert, type RuleOptions, type Script } from '../../../src/script/index.ts';

/** The project's own glossary and house spelling, read once. */
export const data = readConversionData('content');

/** The project's rules. */
export function siteRules(options?: RuleOptions) {
  return compileRules(data.glossary, data.houseSpelling, options);
}

const rules = siteRules();

/** Converts with the project's rules. */
export function toHant(text: string): string {
  return convert(text, { from: 'zh-Hans', to: 'zh-Hant-HK', rules });
}

/** Converts with the project's rules. */
export function toHans(text: string): string {
  return convert(text, { from: 'zh-Hant-HK', to: 'zh-Hans', rules });
}

export const HANS: Script = 'zh-Hans';
export const HANT: Script = 'zh-Hant-HK';
