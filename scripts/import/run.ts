import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import {
  formatFinding,
  parseSheet,
  type RestoredSheet,
  RestoreError,
  type Script,
  type Sheet,
  sourceEnding,
  type Topic,
  type WrittenSheet,
  writeSheet,
} from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';
import { type FileToWrite, writeAtomically } from '../command/write-atomically.ts';
import { readPublished } from '../content.ts';
import { describeChanges } from './changes.ts';
import { writeFrontMatter } from './front-matter.ts';
import { type Identity, identify, updatedOf } from './identify.ts';
import type { ImportOptions } from './options.ts';
import { picturePages, refusePicturePages } from './pdf-pictures.ts';
import { type RawFile, readRawFile } from './raw-file.ts';
import { type RawText, type ReadPdfPages, readRawText } from './raw-text.ts';
import { doubtsOf, summarise } from './summary.ts';

/** One import on its way. */
interface Import {
  options: ImportOptions;
  root: string;
  raw: RawFile;
  text: RawText;
  topic: Topic;
  edition: string;
  script: Script;
  sheetFile: string;
}

/**
 * Imports one raw file: works out what it is, restores the sheet, makes sure that it can be read back, then writes
 * the sheet and a copy of the raw file. On an error nothing is written.
 *
 * @param root folder that holds `content/`
 * @param readPdf how a PDF's pages are read; in a process of its own, unless a test has them already
 * @returns what is to be printed
 * @throws CommandError
 */
export function runImport(options: ImportOptions, root: string, readPdf?: ReadPdfPages): string {
  const raw = readRawFile(options.file);
  const text = readRawText(raw.bytes, raw.format, options.file, readPdf);
  refusePicturePages(picturePages(text.pages), options.withoutPages, options.file);
  const identity = identify(options, text, root);
  const { topic, edition, script } = identity;
  const sheetFile = `content/fact-sheets/${topic.slug}/${edition}.md`;
  const one: Import = { options, root, raw, text, topic, edition, script, sheetFile };
  const sourceFile = `${topic.slug}.${edition}.${script}.${sourceEnding(raw.format)}`;
  const existing = readExisting(one, join('content', 'sources', sourceFile));
  const restored = restore(one);
  const written = writeSheet(restored, raw.format);
  const frontMatter = writeFrontMatter(
    {
      script,
      updated: updatedOf(options, identity),
      publisher: options.publisher,
      source: { file: sourceFile, format: raw.format, sha256: raw.sha256, url: options.url },
      omitted: restored.omitted,
    },
    existing,
    sheetFile,
  );
  const content = `${frontMatter}\n${written.body}`;
  const { sheet, notes } = readBack(content, one, written, frontMatter);
  const files: FileToWrite[] = [{ path: join(root, sheetFile), content }];
  const copy = join(root, 'content', 'sources', sourceFile);
  if (resolve(options.file) !== resolve(copy)) files.push({ path: copy, content: raw.bytes });
  const said = summaryOf(one, identity, sheet, restored);
  if (!options.dryRun) writeAtomically(files);
  const done = files.map(({ path }) => `${options.dryRun ? 'Would write' : 'Wrote'} ${relative(root, path)}`);
  return [
    said,
    ...notes,
    ...(options.dryRun ? ['', content] : []),
    ...done,
    ...(options.dryRun
      ? []
      : [
          'Next: read the sheet beside its source, list slips under sic, then npm run names, npm run ids and npm run check.',
        ]),
  ].join('\n');
}

function summaryOf(
  { options, root, text, topic }: Import,
  { found }: Identity,
  sheet: Sheet,
  restored: RestoredSheet,
): string {
  const doubts = doubtsOf(sheet, restored, text);
  const { changes, register } = describeChanges(sheet, topic, root);
  return summarise(sheet, topic, { found, text, doubts, changes, register, rawFile: basename(options.file) });
}

function readExisting(
  { options: { force, dryRun, file }, root, sheetFile, raw }: Import,
  sourceFile: string,
): string | undefined {
  const path = join(root, sheetFile);
  const copy = join(root, sourceFile);
  if (!force && !dryRun) {
    if (existsSync(path)) {
      throw new CommandError(
        `${sheetFile} is there already.`,
        'Import with --force to replace its text; sic, rules and url are kept.',
      );
    }
    if (existsSync(copy) && resolve(copy) !== resolve(file) && !readFileSync(copy).equals(raw.bytes)) {
      throw new CommandError(
        `${sourceFile} is there already, with other content.`,
        'Import with --force to replace it.',
      );
    }
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function restore({ options: { file }, text, topic }: Import): RestoredSheet {
  try {
    return text.restore(topic);
  } catch (error) {
    if (!(error instanceof RestoreError)) throw error;
    throw new CommandError(`${place(file, text, error.line)} ${error.message}`, error.remedy, {
      cause: error,
    });
  }
}

/** `in.md:5`, or of a PDF `in.pdf, page 2, line 5`. */
function place(file: string, text: RawText, line: number): string {
  const where = text.placeOf(line);
  return text.pdf ? `${file}, ${where}` : `${file}:${where.replace('line ', '')}`;
}

/** Reads the sheet that would be written; findings are told by the lines of the raw file. */
function readBack(
  content: string,
  { options, root, sheetFile, topic, edition, text }: Import,
  written: WrittenSheet,
  frontMatter: string,
): { sheet: Sheet; notes: string[] } {
  const publishedIds = readPublished(root, topic.slug, edition);
  const read = (markdown: string) => parseSheet(markdown, { file: sheetFile, topic, publishedIds });
  const { sheet, findings } = read(content);
  if (sheet) return { sheet, notes: [] };
  // A kept sic that no longer fits is for the editor to mend in the sheet; it does not stand in the way.
  const [slips, rest] = [
    findings.filter(({ rule }) => rule === 'sic'),
    findings.filter(({ rule }) => rule !== 'sic'),
  ];
  const withoutSic = read(content.replace(/^sic:[\s\S]*?(?=^\S)/mu, '')).sheet;
  if (rest.length === 0 && withoutSic) {
    return {
      sheet: withoutSic,
      notes: ['Kept, but to be mended:', ...slips.map((slip) => `  ${formatFinding(slip)}`)],
    };
  }
  const before = frontMatter.split('\n').length;
  // A message may name another line of the sheet.
  const inRawLines = (message: string): string =>
    message.replace(/\bline (\d+)\b/gu, (whole, line: string) => {
      const other = written.rawLines[Number(line) - before - 1];
      return other === undefined ? whole : text.placeOf(other);
    });
  const inRaw = rest.map((finding): string => {
    const line = finding.line === undefined ? undefined : written.rawLines[finding.line - before - 1];
    if (line === undefined) return formatFinding(finding);
    return `${place(options.file, text, line)} ${finding.rule} ${inRawLines(finding.message)} → ${finding.remedy}`;
  });
  throw new CommandError(
    `The sheet could not be restored; nothing was written.\n${inRaw.map((row) => `  ${row}`).join('\n')}\n`,
    'Put these right and import again.',
  );
}
