import { globSync } from 'node:fs';
import { SheetError } from '../../src/fact-sheets/index.ts';
import { readSheets } from '../../src/loaders/index.ts';
import type { Rendition } from '../../src/renditions/index.ts';
import { SCRIPTS, type Script } from '../../src/script/index.ts';

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
 * @throws SheetError with every finding in what the texts are made of
 */
export function makeGoldens(contentDir: string): Golden[] {
  const { entries, findings } = readSheets(contentDir, () => undefined);
  if (findings.length > 0) throw new SheetError(findings);
  return [...entries].flatMap(([sheet, { renditions }]) => goldensOf(sheet, renditions));
}

/** The golden texts of one sheet, `{topic}/{edition}`. */
export function goldensOf(sheet: string, renditions: Readonly<Record<Script, Rendition>>): Golden[] {
  return SCRIPTS.map((script) => ({
    sheet,
    script,
    path: pathOf(sheet, script),
    text: goldenText(renditions[script]),
  }));
}

/**
 * Golden texts whose sheet is gone.
 * @param sheets those there are, `{topic}/{edition}`
 * @param root folder that holds `tests/`
 */
export function strayGoldens(sheets: Iterable<string>, root: string): string[] {
  const known = new Set([...sheets].flatMap((sheet) => SCRIPTS.map((script) => pathOf(sheet, script))));
  return globSync('tests/golden/*/*.txt', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !known.has(path))
    .sort();
}

function pathOf(sheet: string, script: Script): string {
  return `tests/golden/${sheet}.${script}.txt`;
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
