import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import {
  type Finding,
  formatFinding,
  parseSheet,
  type RestoredSheet,
  RestoreError,
  readUpdated,
  restoreMarkdown,
  restorePdfText,
  type Sheet,
  type Topic,
  type WrittenSheet,
  writeSheet,
} from '../../src/fact-sheets/index.ts';
import { readPublished, readTopic } from '../content.ts';
import { CommandError } from './command-error.ts';
import { writeFrontMatter } from './front-matter.ts';
import type { ImportOptions } from './options.ts';
import { type RawFile, readRawFile } from './raw-file.ts';
import { summarise } from './summary.ts';
import { type FileToWrite, writeAtomically } from './write-atomically.ts';

/**
 * Imports one raw file: restores the sheet, makes sure that it can be read back, then writes the sheet and
 * a copy of the raw file. On an error nothing is written.
 *
 * @param root folder that holds `content/`
 * @returns what is to be printed
 * @throws CommandError
 */
export function runImport(options: ImportOptions, root: string): string {
  const raw = readRawFile(options.file);
  const topic = readTopic(root, options.topic);
  const { edition, script, format } = options;
  const sheetFile = `content/fact-sheets/${topic.slug}/${edition}.md`;
  const extension = format === 'pdf-text' ? '.txt' : '.md';
  const sourceFile = `${topic.slug}.${edition}.${script}${extension}`;
  const existing = readExisting(options, root, sheetFile, join('content', 'sources', sourceFile), raw);
  const restored = restore(options, raw.text, topic);
  const written = writeSheet(restored, format);
  const updated = updatedOf(options, restored);
  const frontMatter = writeFrontMatter(
    {
      script,
      updated,
      publisher: options.publisher,
      source: { file: sourceFile, format, sha256: raw.sha256, url: options.url },
      omitted: restored.omitted,
    },
    existing,
    sheetFile,
  );
  const content = `${frontMatter}\n${written.body}`;
  const { sheet, notes } = readBack(content, { options, root, sheetFile, topic, written, frontMatter });
  const files: FileToWrite[] = [{ path: join(root, sheetFile), content }];
  const copy = join(root, 'content', 'sources', sourceFile);
  if (resolve(options.file) !== resolve(copy)) files.push({ path: copy, content: raw.bytes });
  if (!options.dryRun) writeAtomically(files);
  const done = files.map(({ path }) => `${options.dryRun ? 'Would write' : 'Wrote'} ${relative(root, path)}`);
  return [
    summarise(sheet, topic, restored.doubts, basename(options.file)),
    ...notes,
    ...(options.dryRun ? ['', content] : []),
    ...done,
    ...(options.dryRun
      ? []
      : [
          'Next: read the sheet beside its source, list slips under sic, then npm run ids and npm run check.',
        ]),
  ].join('\n');
}

function readExisting(
  { force, dryRun, file }: ImportOptions,
  root: string,
  sheetFile: string,
  sourceFile: string,
  raw: RawFile,
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

function restore({ file, format }: ImportOptions, text: string, topic: Topic): RestoredSheet {
  try {
    return format === 'pdf-text' ? restorePdfText(text, topic) : restoreMarkdown(text, topic);
  } catch (error) {
    if (!(error instanceof RestoreError)) throw error;
    throw new CommandError(`${file}:${error.line} ${error.message}`, error.remedy, { cause: error });
  }
}

function updatedOf(options: ImportOptions, restored: RestoredSheet): string {
  const lines = [...restored.preamble, ...restored.colophon].map(({ text }) => text);
  const updated = options.updated ?? readUpdated(lines);
  if (updated !== undefined) return updated;
  throw new CommandError(
    `${options.file} does not say when it was updated (更新日期).`,
    'Give the day as --updated YYYY-MM-DD.',
  );
}

/** Reads the sheet that would be written; findings are told by the lines of the raw file. */
function readBack(
  content: string,
  place: {
    options: ImportOptions;
    root: string;
    sheetFile: string;
    topic: Topic;
    written: WrittenSheet;
    frontMatter: string;
  },
): { sheet: Sheet; notes: string[] } {
  const { options, root, sheetFile, topic, written, frontMatter } = place;
  const publishedIds = readPublished(root, topic.slug, options.edition);
  const read = (text: string) => parseSheet(text, { file: sheetFile, topic, publishedIds });
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
  const inRaw = rest.map((finding): Finding => {
    const line = finding.line === undefined ? undefined : written.rawLines[finding.line - before - 1];
    return line === undefined ? finding : { ...finding, file: options.file, line };
  });
  throw new CommandError(
    `The sheet could not be restored; nothing was written.\n${inRaw.map((finding) => `  ${formatFinding(finding)}`).join('\n')}\n`,
    'Put these right and import again.',
  );
}
