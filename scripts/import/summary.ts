import type { Doubt, RestoredSheet, Sheet, Topic } from '../../src/fact-sheets/index.ts';
import { countScripts } from '../../src/script/index.ts';
import type { Holdings } from './changes.ts';
import type { RawText } from './raw-text.ts';

/** What an import has to say beside its sheet. */
export interface Told {
  /** What was worked out from the file. */
  found: readonly string[];
  text: RawText;
  doubts: readonly Doubt[];
  /** What readers will see change. */
  changes: readonly string[];
  register: Holdings;
  rawFile: string;
}

/** What an import made, for the person who ran it. */
export function summarise(
  sheet: Sheet,
  topic: Topic,
  { found, text, doubts, changes, register, rawFile }: Told,
): string {
  const blocks = sheet.sections.flatMap((section) => section.blocks);
  const bold = blocks.flatMap(({ marks }) => marks).filter(({ type }) => type === 'strong').length;
  const rows = sheet.sections.map(
    ({ slug, heading, blocks: own }) => `  ${String(own.length).padStart(4)}  ${heading} (${slug})`,
  );
  const absent = topic.sections.filter(
    ({ slug }) => !sheet.sections.some((section) => section.slug === slug),
  );
  return [
    `${sheet.title}, edition ${sheet.edition}, updated ${sheet.updated}, ${sheet.script}`,
    ...found.map((what) => `Found: ${what}`),
    [
      counted(sheet.sections.length, 'section'),
      counted(blocks.length, 'block'),
      counted(bold, 'bold run'),
      counted(register.figures, 'figure'),
      counted(register.names, 'registered name'),
    ].join(', '),
    ...rows,
    ...absent.map(
      ({ slug, name }) =>
        `  none  ${name[sheet.script]} (${slug}): make sure that the raw file has no such section`,
    ),
    ...(register.unregistered.length > 0
      ? [
          `Names to register or decline (npm run names says where, and does it): ${register.unregistered.join('、')}`,
        ]
      : []),
    ...changes,
    ...(text.dropped.length > 0
      ? [
          `${counted(text.dropped.length, 'part')} of the page left out:`,
          ...text.dropped.map((part) => `  ${part}`),
        ]
      : []),
    ...(doubts.length === 0
      ? ['No doubts.']
      : [
          `${counted(doubts.length, 'doubt')}, to be looked at in ${rawFile}; the text stays as issued:`,
          ...doubts.map(({ line, message }) => `  ${text.placeOf(line)}: ${message}`),
        ]),
  ].join('\n');
}

/** Every doubt of an import in the order of the raw file: of its extraction, of its layout, of its script. */
export function doubtsOf(sheet: Sheet, { doubts, sections }: RestoredSheet, text: RawText): Doubt[] {
  const foreign = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ markdown, pieces }): Doubt[] => {
      const strange = [...markdown].filter((sign) => isForeign(sign, sheet));
      if (strange.length === 0) return [];
      const at = markdown.indexOf(strange[0] ?? '');
      const line = pieces.findLast(({ offset }) => offset <= at)?.line ?? pieces[0]?.line ?? 1;
      const message: Doubt['message'] = `characters of the other script (${[...new Set(strange)].join('')}): "${markdown.slice(Math.max(0, at - 6), at + 10)}"`;
      return [{ line, message }];
    }),
  );
  return [...text.doubts, ...doubts, ...foreign].sort((a, b) => a.line - b.line);
}

function isForeign(sign: string, { script }: Sheet): boolean {
  const { hant, hans } = countScripts(sign);
  return script === 'zh-Hans' ? hant > 0 : hans > 0;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
