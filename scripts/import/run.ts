import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import {
  type RestoredSheet,
  RestoreError,
  type Script,
  type Sheet,
  sourceEnding,
  type Topic,
  writeSheet,
} from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';
import { type FileToWrite, writeAtomically } from '../command/write-atomically.ts';
import { amendTopic } from './amend-topic.ts';
import { describeChanges } from './changes.ts';
import { writeFrontMatter } from './front-matter.ts';
import { type Identity, identify, updatedOf } from './identify.ts';
import type { ImportOptions } from './options.ts';
import { picturePages, refusePicturePages } from './pdf-pictures.ts';
import { type RawFile, readRawFile } from './raw-file.ts';
import { type RawText, type ReadPdfPages, readRawText } from './raw-text.ts';
import { place, readBack } from './read-back.ts';
import { doubtsOf, summarise } from './summary.ts';

/** One import on its way. */
export interface Import {
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
  const { edition, script } = identity;
  const { topic, changed } = amendTopic(identity.topic, options, { script, lines: text.plain, root });
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
      isPublicationDay: options.updated === undefined && identity.update?.day === undefined,
      publisher: options.publisher,
      source: { file: sourceFile, format: raw.format, sha256: raw.sha256, url: options.url },
      omitted: restored.omitted,
    },
    existing,
    sheetFile,
  );
  const content = `${frontMatter}\n${written.body}`;
  const { sheet, notes } = readBack({ frontMatter, written, restored }, one);
  const files: FileToWrite[] = [...(changed ? [changed] : []), { path: join(root, sheetFile), content }];
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
    ...(options.dryRun && existing !== undefined
      ? [`${sheetFile} is there already: only --force would write over its text; what else it has is kept.`]
      : []),
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
