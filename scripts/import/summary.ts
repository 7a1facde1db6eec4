import type { Doubt, Sheet, Topic } from '../../src/fact-sheets/index.ts';

/** What an import made, for the person who ran it. */
export function summarise(sheet: Sheet, topic: Topic, doubts: readonly Doubt[], rawFile: string): string {
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
    [
      counted(sheet.sections.length, 'section'),
      counted(blocks.length, 'block'),
      counted(bold, 'bold run'),
    ].join(', '),
    ...rows,
    ...absent.map(
      ({ slug, name }) =>
        `  none  ${name[sheet.script]} (${slug}): make sure that the raw file has no such section`,
    ),
    ...(doubts.length === 0
      ? ['No doubts.']
      : [
          `${counted(doubts.length, 'doubt')}, to be looked at in ${rawFile}; the text stays as issued:`,
          ...doubts.map(({ line, message }) => `  line ${line}: ${message}`),
        ]),
  ].join('\n');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
