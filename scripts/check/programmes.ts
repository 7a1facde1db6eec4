import type { Finding } from '../../src/fact-sheets/index.ts';
import {
  compileRegister,
  type Declined,
  parseProgrammes,
  type Register,
  unregisteredNames,
} from '../../src/programmes/index.ts';
import { type Content, listFiles, type SheetEntry, tryText } from '../content.ts';

/** Every name the sheets seem to hold is registered or declined. */
export function checkProgrammes(content: Content): Finding[] {
  const files = listFiles(content.root, 'content/programmes/*.{yaml,yml}').map((file) => ({
    file,
    text: tryText(content.root, file).text ?? '',
  }));
  // Without a register there is nothing a name could be missing from.
  if (files.length === 0) return [];
  const { programmes, declined } = parseProgrammes(files);
  const register = compileRegister(programmes);
  return content.sheets.flatMap((entry) => proposals(entry, register, declined));
}

function proposals(
  { file, sheet }: SheetEntry,
  register: Register,
  declined: readonly Declined[],
): Finding[] {
  if (!sheet) return [];
  const lines = new Map(sheet.sections.flatMap(({ blocks }) => blocks.map(({ id, line }) => [id, line])));
  return unregisteredNames(sheet, { register, declined }).map(({ text, block }) => ({
    file,
    line: lines.get(block),
    rule: 'programmes',
    message: `"${text}" reads like a name and is not in the register.`,
    remedy: `npm run names lists such names and writes entries of them; no name at all: npm run names -- --decline "${text}" --why "…".`,
  }));
}
