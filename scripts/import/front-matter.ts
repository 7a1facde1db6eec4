import { Document, type ParsedNode, parseDocument } from 'yaml';
import type { OmittedLine, Script, SheetSource } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';

/** What an import knows about its sheet. */
export interface ImportedFields {
  script: Script;
  updated: string;
  /** Whether that is the day the file was published, as the sheet gives none. */
  isPublicationDay: boolean;
  publisher: string | undefined;
  source: Pick<SheetSource, 'file' | 'format' | 'sha256'> & { url: string | undefined };
  omitted: readonly OmittedLine[];
}

const PUBLISHER: Readonly<Record<Script, string>> = {
  'zh-Hant-HK': '香港特別行政區政府',
  'zh-Hans': '香港特别行政区政府',
};

/**
 * Writes the front matter of an imported sheet. What a person added to the sheet before (sic, rules, url,
 * publisher, comments) is kept.
 *
 * @param existing the sheet's file, if there is one
 * @throws CommandError when the front matter of the existing sheet cannot be read
 */
export function writeFrontMatter(
  fields: ImportedFields,
  existing: string | undefined,
  sheetFile: string,
): string {
  const document = existing === undefined ? new Document({}) : readExisting(existing, sheetFile);
  document.set('script', fields.script);
  const day = document.createNode(fields.updated);
  if (fields.isPublicationDay) day.comment = ' 原文沒有日子；這是檔案發布之日。';
  document.set('updated', day);
  if (fields.publisher !== undefined || !document.has('publisher')) {
    document.set('publisher', fields.publisher ?? PUBLISHER[fields.script]);
  }
  const { file, format, sha256, url } = fields.source;
  document.setIn(['source', 'file'], file);
  document.setIn(['source', 'format'], format);
  document.setIn(['source', 'sha256'], sha256);
  if (url !== undefined) document.setIn(['source', 'url'], url);
  if (fields.omitted.length > 0) {
    document.setIn(
      ['source', 'omitted'],
      fields.omitted.map(({ line, text }) => ({ line, text })),
    );
  } else document.deleteIn(['source', 'omitted']);
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** The same front matter without its list of slips. */
export function withoutSlips(frontMatter: string): string {
  const document = parseDocument(frontMatter.replace(/^---\n|---\n$/gu, ''));
  document.delete('sic');
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

function readExisting(existing: string, sheetFile: string): Document | Document.Parsed<ParsedNode> {
  const text = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/mu.exec(existing)?.[1];
  const document = parseDocument(text ?? '');
  if (text === undefined || document.errors.length > 0) {
    throw new CommandError(
      `The front matter of ${sheetFile} cannot be read, so its sic, rules and url cannot be kept.`,
      'Correct it, or remove the file, and import again.',
    );
  }
  return document;
}
