import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/fact-sheets/index.ts';
import {
  compileRegister,
  type Declined,
  parseProgrammes,
  type Register,
  unregisteredNames,
} from '../../src/programmes/index.ts';
import type { Content, SheetEntry } from '../content.ts';

const FOLDER = 'content/programmes';

/** Every file of the register can be read, and every name the sheets seem to hold is registered or declined. */
export function checkProgrammes(content: Content): Finding[] {
  const files = globSync(`${FOLDER}/*.yaml`, { cwd: content.root })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(content.root, file), 'utf8') }));
  // Without a register there is nothing a name could be missing from.
  if (files.length === 0) return [];
  const { programmes, declined, findings } = parseProgrammes(files);
  const register = compileRegister(programmes);
  return [...findings, ...content.sheets.flatMap((entry) => proposals(entry, register, declined))];
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
