import type { RestoredSheet, Script, Topic } from '../../src/fact-sheets/index.ts';
import { namesBy, sectionYaml } from '../new-topic/names.ts';

/** A heading of a raw file with its place there. */
interface Heading {
  text: string;
  place: string;
  blocks: number;
  /** Slug of the section of the topic it names; undefined when it names none. */
  slug: string | undefined;
}

/**
 * Tells of headings the topic does not have: all sections as the raw file has them, and for each unknown one the two
 * things it can be, with what to type and the lines that come of it. A heading is never to be written otherwise.
 *
 * @param slugOf the section a heading belongs to
 */
export function tellUnknownSections(
  { sections }: RestoredSheet,
  topic: Topic,
  {
    script,
    root,
    placeOf,
    slugOf,
  }: {
    script: Script;
    root: string;
    placeOf: (line: number) => string;
    slugOf: (heading: string) => string | undefined;
  },
): string[] {
  const headings = sections
    .filter(({ text }) => text !== '')
    .map(
      ({ text, line, blocks }): Heading => ({
        ...{ text, place: placeOf(line), blocks: blocks.length },
        slug: slugOf(text),
      }),
    );
  const absent = topic.sections.filter(({ slug }) => !headings.some((heading) => heading.slug === slug));
  const file = `content/topics/${topic.slug}.yaml`;
  return [
    'Sections as the file has them:',
    ...headings.map(
      ({ text, blocks, slug }) =>
        `  ${String(blocks).padStart(4)}  ${text} (${slug ?? `not in ${file}: new or renamed`})`,
    ),
    ...absent.map(({ slug, name }) => `  none  ${name[script]} (${slug}): missing, or renamed`),
    ...headings.flatMap((heading) =>
      heading.slug ? [] : advise(heading, topic, absent, { script, root, file }),
    ),
  ];
}

function advise(
  { text, place }: Heading,
  topic: Topic,
  absent: Topic['sections'],
  { script, root, file }: { script: Script; root: string; file: string },
): string[] {
  const names = namesBy(root)(text, script);
  const [likely = topic.sections[0]] = absent;
  const heading = text.replaceAll('"', '\\"');
  return [
    `${place}: "${text}" is no heading of the topic yet. It stays as issued; import again with what it is:`,
    `  a new section: --new-section "<english-words>=${heading}", which adds to ${file}`,
    ...sectionYaml('<english-words>', names).map((line) => `  ${line}`),
    ...(likely
      ? [
          `  a section that was called otherwise${absent.length > 0 ? `, such as ${absent.map(({ name, slug }) => `${name[script]} (${slug})`).join(' or ')}` : ''}: --renamed "${likely.slug}=${heading}", which adds below "slug: ${likely.slug}"`,
          `        headings: [ ${JSON.stringify(text)} ]`,
        ]
      : []),
  ];
}
