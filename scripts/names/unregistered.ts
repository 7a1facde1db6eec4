import { join } from 'node:path';
import { formatFinding } from '../../src/fact-sheets/index.ts';
import { createRulesFor, readConversionData } from '../../src/loaders/index.ts';
import {
  compileRegister,
  type Declined,
  type Programme,
  type UnregisteredSheet,
  unregisteredNames,
} from '../../src/programmes/index.ts';
import { convert, LOCALES } from '../../src/script/index.ts';
import { CommandError } from '../command/command-error.ts';
import { readContent } from '../content.ts';

/** The names of all sheets that are neither registered nor declined. */
export interface Unregistered {
  sheets: UnregisteredSheet[];
  /** `content/fact-sheets/….md:25 railways-4` */
  placeOf(block: string): string;
}

/** Reads the sheets' names. @throws CommandError while a sheet cannot be read */
export function readUnregistered(
  root: string,
  programmes: readonly Programme[],
  declined: readonly Declined[],
): Unregistered {
  const content = readContent(root);
  const wrong = [...content.topicFindings, ...content.sheets.flatMap(({ findings }) => findings)];
  if (wrong.length > 0) {
    throw new CommandError(
      `Sheets cannot be read, so names would be missed.\n${wrong.map((one) => `  ${formatFinding(one)}`).join('\n')}\n`,
      'Put these right and try again.',
    );
  }
  const register = compileRegister(programmes);
  const rulesFor = createRulesFor(readConversionData(join(root, 'content')));
  const places = new Map<string, string>();
  const sheets = content.sheets.flatMap(({ file, sheet }): UnregisteredSheet[] => {
    if (!sheet) return [];
    const texts = new Map<string, string>();
    for (const { id, anchor, line, text } of sheet.sections.flatMap(({ blocks }) => blocks)) {
      texts.set(id, text);
      places.set(id, `${file}:${line} ${anchor}`);
    }
    const { script } = sheet;
    const rules = rulesFor.forSheet(sheet.rules);
    return [
      {
        script,
        proposals: unregisteredNames(sheet, { register, declined }),
        textOf: (block) => texts.get(block) ?? '',
        convert: (text) => convert(text, { from: script, to: LOCALES[script].twin, rules }),
      },
    ];
  });
  return { sheets, placeOf: (block) => places.get(block) ?? block };
}
