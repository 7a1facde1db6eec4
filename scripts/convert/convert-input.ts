import { contentDir } from '../../src/loaders/content-files.ts';
import { readConversionData } from '../../src/loaders/conversion-rules.ts';
import { appliedRules, compileRules, convert, countScripts, LOCALES } from '../../src/script/index.ts';
import { CommandError } from '../command/command-error.ts';
import type { ConvertCommand } from './options.ts';

/** A text quotes and names things in the other script; past half of the characters that tell, it is in that script. */
const IN_OTHER_SCRIPT = 0.5;

/** From this share on a part of it probably is. */
const MIXED = 0.1;

/**
 * Converts what was typed or piped in, by the site's rules.
 *
 * @param input Text in the script `from`.
 * @param warn Told when the text seems to be partly in the script `to`, which conversion would corrupt.
 * @returns The conversion; with `explain`, followed by a line per rule applied: offset, source, result, rule, kind.
 * @throws CommandError when glossary or register have findings, or the input is already in the script `to`.
 */
export function convertInput(
  input: string,
  { from, to, explain, vocabulary }: ConvertCommand & { action: 'convert' },
  warn: (message: string) => void,
): string {
  const { hant, hans } = countScripts(input);
  const other = from === 'zh-Hans' ? hant : hans;
  const share = from === to ? 0 : other / Math.max(1, hant + hans);
  const count = `${other} of the ${hant + hans} characters that tell the scripts apart are found in ${to} only`;
  if (share > IN_OTHER_SCRIPT) {
    throw new CommandError(
      `The text is already in ${LOCALES[to].autonym}: ${count}`,
      `a text is converted once, from the script it was issued in: write --from ${to} --to ${from}, or leave it as it is.`,
    );
  }
  if (share >= MIXED) warn(`${count} → convert only what is in ${from}; the rest may come out wrong.`);
  const { glossary, houseSpelling, protectedNames, findings } = readConversionData(contentDir());
  if (findings[0]) {
    throw new CommandError(
      `${findings[0].file}, line ${findings[0].line}: ${findings[0].message}`,
      findings[0].remedy,
    );
  }
  const rules = compileRules(glossary, houseSpelling, { vocabulary, protectedNames });
  const text = convert(input, { from, to, rules });
  if (!explain) return text;
  const lines = appliedRules(input, { from, to, rules }).map(
    ({ start, source, result, rule, kind }) => `${start}\t${source}\t${result}\t${rule}\t${kind}\n`,
  );
  return `${text}${text.endsWith('\n') ? '' : '\n'}${lines.join('')}`;
}
