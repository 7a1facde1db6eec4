import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { formatFinding, parseTopic, type Script, type Topic } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';
import type { FileToWrite } from '../command/write-atomically.ts';
import { namesBy } from '../new-topic/names.ts';
import type { ImportOptions, NamedSection } from './options.ts';

/**
 * Adds to a topic what an import says of headings it does not know: `--new-section` a section, at its place in the
 * sheet, `--renamed` another heading of a section. Comments of the file are kept.
 *
 * @param lines the lines of the raw file without markup, for the place of a new section
 * @returns the topic, and its file where it has changed
 * @throws CommandError when a section is not there, or is there already
 */
export function amendTopic(
  topic: Topic,
  { newSections, renamed }: Pick<ImportOptions, 'newSections' | 'renamed'>,
  { script, lines, root }: { script: Script; lines: readonly string[]; root: string },
): { topic: Topic; changed: FileToWrite | undefined } {
  if (newSections.length + renamed.length === 0) return { topic, changed: undefined };
  const file = `content/topics/${topic.slug}.yaml`;
  const document = parseDocument(readFileSync(join(root, file), 'utf8'));
  const names = namesBy(root);
  for (const { slug, heading } of renamed) {
    const at = topic.sections.findIndex((section) => section.slug === slug);
    if (at < 0) throw noSection(topic, slug, heading);
    const headings = [...(topic.sections[at]?.headings ?? []), heading];
    document.setIn(['sections', at, 'headings'], document.createNode(headings, { flow: true }));
  }
  const sections = document.get('sections');
  if (!isSeq(sections)) throw new CommandError(`${file} has no sections.`, 'Mend it first: npm run check.');
  const slugs = () => sections.items.map((item) => (isMap(item) ? String(item.get('slug')) : ''));
  for (const { slug, heading } of newSections) {
    const node = document.createNode({ slug, name: names(heading, script) });
    const name = isMap(node) ? node.get('name', true) : undefined;
    if (isMap(name)) name.flow = true;
    const before = slugBefore(heading, topic, lines);
    sections.items.splice(slugs().indexOf(before ?? '') + 1, 0, node);
  }
  const content = document.toString({ lineWidth: 0 });
  const { topic: amended, findings } = parseTopic(content, { file });
  if (!amended) {
    throw new CommandError(
      `The topic would not hold together, so nothing was written.\n${findings.map((finding) => `  ${formatFinding(finding)}`).join('\n')}\n`,
      'Correct --new-section or --renamed.',
    );
  }
  return { topic: amended, changed: { path: join(root, file), content } };
}

function noSection({ slug, sections }: Topic, wanted: string, heading: string): CommandError {
  return new CommandError(
    `The topic ${slug} has no section ${wanted}.`,
    `Write --renamed <slug>=${heading} with one of ${sections.map((section) => section.slug).join(', ')}; or, when it is new, --new-section ${wanted}=${heading}.`,
  );
}

/** The section whose heading stands last before a heading in the raw file. */
function slugBefore(heading: string, { sections }: Topic, lines: readonly string[]): string | undefined {
  const squeezed = lines.map(squeeze);
  const until = squeezed.indexOf(squeeze(heading));
  const places = sections.flatMap(({ slug, name, headings }) => {
    const at = [...Object.values(name), ...headings].map((each) => squeezed.indexOf(squeeze(each)));
    return at.filter((line) => line >= 0 && line < until).map((line) => ({ slug, line }));
  });
  return (
    places.sort((a, b) => a.line - b.line).at(-1)?.slug ?? (until < 0 ? sections.at(-1)?.slug : undefined)
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Reads `slug=heading` of an option. @throws CommandError */
export function readNamedSection(option: string, text: string): NamedSection {
  const [, slug = '', heading = ''] = /^([^=]*)=(.*)$/u.exec(text) ?? [];
  if (slug.trim() !== '' && heading.trim() !== '') return { slug: slug.trim(), heading: heading.trim() };
  throw new CommandError(
    `--${option} "${text}" has no ${slug.trim() === '' ? 'slug' : 'heading'}.`,
    `Write --${option} water-quality=水質監測: the section's slug and the heading as the file has it.`,
  );
}
