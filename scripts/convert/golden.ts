import { readSheets, type SheetEntry } from '../../src/loaders/index.ts';
import type { Rendition } from '../../src/renditions/index.ts';
import { SCRIPTS, type Script } from '../../src/script/index.ts';
import { CommandError } from '../command/command-error.ts';

/** The text of one sheet in one script, block by block, as it is kept for review. */
export interface Golden {
  /** `{topic}/{edition}` */
  sheet: string;
  script: Script;
  /** Path from the project's folder: `tests/golden/{topic}/{edition}.{script}.txt`. */
  path: string;
  text: string;
}

/**
 * Makes the golden text of every sheet in every script.
 *
 * @param contentDir The folder `content/`.
 * @throws CommandError when a sheet cannot be read.
 */
export function makeGoldens(contentDir: string): Golden[] {
  const { entries, findings } = readSheets(contentDir, () => undefined);
  if (findings.length > 0) {
    const [first] = findings;
    throw new CommandError(
      `${findings.length} findings, the first in ${first?.file}: ${first?.message}`,
      'run npm run check and mend what it lists.',
    );
  }
  return [...entries].flatMap(([sheet, entry]: [string, SheetEntry]) =>
    SCRIPTS.map((script) => ({
      sheet,
      script,
      path: `tests/golden/${sheet}.${script}.txt`,
      text: goldenText(entry.renditions[script]),
    })),
  );
}

/** One line a block: its anchor, a tab, its text. Headings stand under the slug of their section. */
function goldenText({ title, sections, colophon }: Rendition): string {
  const lines = [
    `title\t${title}`,
    ...sections.flatMap(({ slug, heading, blocks }) => [
      `${slug}\t${heading}`,
      ...blocks.map(({ anchor, text }) => `${anchor}\t${text}`),
    ]),
    ...colophon.map((line, index) => `colophon-${index + 1}\t${line}`),
  ];
  return lines.map((line) => `${line.replaceAll('\n', ' ')}\n`).join('');
}
