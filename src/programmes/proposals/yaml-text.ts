import type { BothScripts } from '../types.ts';
import type { Draft } from './draft.ts';

const PLAIN = /^[\p{L}][\p{L}\p{N} （）「」《》·•，、。；？！-]*$/u;
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;

/** A text as a YAML scalar that means itself, also within `{ }` and `[ ]`. */
export function scalar(text: string): string {
  return PLAIN.test(text) && !WORDS.test(text) && text === text.trim() ? text : JSON.stringify(text);
}

/** `{ hant: 港鐵公司, hans: 港铁公司 }` */
export function pairText({ hant, hans }: BothScripts): string {
  return `hant: ${scalar(hant)}, hans: ${scalar(hans)}`;
}

/** A draft as an entry of a file of programmes, marked as proposed. */
export function entryText({ slug, names, abbreviations, aliases }: Draft): string {
  return [
    `  - slug: ${slug}`,
    '    proposed: true',
    '    names:',
    `      hant: ${scalar(names.hant)}`,
    `      hans: ${scalar(names.hans)}`,
    ...(names.en === undefined
      ? []
      : [`      en: ${scalar(names.en)}`, '    enSource: { confidence: sheet }']),
    ...(abbreviations.length > 0 ? [`    abbreviations: [${abbreviations.map(scalar).join(', ')}]`] : []),
    ...(aliases.length > 0
      ? ['    aliases:', ...aliases.map((alias) => `      - { ${pairText(alias)} }`)]
      : []),
    '',
  ].join('\n');
}
