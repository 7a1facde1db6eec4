import type { FrontMatter } from './sheet-schema.ts';
import type { Finding, SourceFormat, Topic } from './types.ts';

const EDITION = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** What a sheet's path says: `content/fact-sheets/{topic}/{edition}.md`. */
export interface SheetPlace {
  topic: string;
  edition: string;
}

const ENDINGS: Readonly<Record<SourceFormat, string>> = {
  pdf: 'pdf',
  'pdf-text': 'txt',
  markdown: 'md',
  html: 'html',
};

/** How the name of a raw file ends, without the dot. */
export function sourceEnding(format: SourceFormat = 'pdf-text'): string {
  return ENDINGS[format];
}

/** Whether a text is the name of an edition, `YYYY-MM`. */
export function isEdition(text: string): boolean {
  return EDITION.test(text);
}

/** Topic and edition by the last two parts of the path. */
export function sheetPlace(file: string): SheetPlace {
  const [name = '', folder = ''] = file.split(/[/\\]/u).reverse();
  return { topic: folder, edition: name.replace(/\.md$/u, '') };
}

/** Findings for a sheet whose path does not fit its topic, its edition or its front matter. */
export function placeFindings({
  file,
  place,
  topic,
  frontMatter,
  sourceLine,
}: {
  file: string;
  place: SheetPlace;
  topic: Topic;
  frontMatter: FrontMatter | undefined;
  sourceLine: number;
}): Finding[] {
  const findings: Finding[] = [];
  if (!isEdition(place.edition)) {
    findings.push({
      file,
      line: undefined,
      rule: 'edition',
      message: `The file's name gives the edition "${place.edition}".`,
      remedy: 'Name the file by year and month, YYYY-MM.md, such as 2026-02.md.',
    });
  }
  if (place.topic !== topic.slug) {
    findings.push({
      file,
      line: undefined,
      rule: 'path',
      message: `The sheet lies in the folder "${place.topic}", its topic is ${topic.slug}.`,
      remedy: `Move it to content/fact-sheets/${topic.slug}/.`,
    });
  }
  const source = frontMatter?.source.file;
  const stem = `${topic.slug}.${place.edition}.${frontMatter?.script}.`;
  if (source !== undefined && !source.startsWith(stem)) {
    findings.push({
      file,
      line: sourceLine,
      rule: 'path',
      message: `The raw file is called "${source}".`,
      remedy: `Give it the name of its sheet, here and in content/sources/: ${stem}${sourceEnding(frontMatter?.source.format)}.`,
    });
  }
  return findings;
}
