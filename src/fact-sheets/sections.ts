import { closest } from './closest.ts';
import { hashText } from './hash.ts';
import { assignIds } from './ids.ts';
import type { OutlineSection } from './outline.ts';
import { blockIdOf, type PublishedList } from './published.ts';
import { findSection, headingsOf } from './topic.ts';
import type { Block, Finding, Section, Topic } from './types.ts';

/**
 * Matches the headings of a sheet with the sections of its topic and gives every block its id.
 * Unknown, repeated and empty sections become findings and are left out.
 */
export function buildSections(
  outline: readonly OutlineSection[],
  {
    topic,
    edition,
    file,
    published,
  }: { topic: Topic; edition: string; file: string; published: PublishedList | undefined },
): { sections: Section[]; findings: Finding[] } {
  const sections: Section[] = [];
  const findings: Finding[] = [];
  for (const { heading, line, blocks } of outline) {
    const known = findSection(topic, heading);
    if (!known) {
      findings.push({
        file,
        line,
        rule: 'section-unknown',
        message: `The topic ${topic.slug} has no section "${heading}".`,
        remedy: unknownRemedy(heading, topic),
      });
      continue;
    }
    const first = sections.find(({ slug }) => slug === known.slug);
    if (first) {
      findings.push({
        file,
        line,
        rule: 'section-duplicate',
        message: `The section "${heading}" stands on line ${first.line} already.`,
        remedy: 'Put the blocks below the first heading, or correct this one.',
      });
      continue;
    }
    const id = `${topic.slug}/${edition}/${known.slug}`;
    const hashed = blocks.map(({ text }) => ({ text, sha256: hashText(text) }));
    const numbers = assignIds(hashed, published, known.slug);
    if (blocks.length === 0) {
      findings.push({
        file,
        line,
        rule: 'section-empty',
        message: `The section "${heading}" is empty.`,
        remedy: 'Write its paragraphs below the heading, or take the heading out.',
      });
    }
    sections.push({
      id,
      slug: known.slug,
      heading,
      line,
      blocks: blocks.map(({ kind, depth, text, marks, line: at, endLine }, index): Block => {
        const number = numbers[index] ?? '0';
        return {
          id: blockIdOf(id, number),
          section: known.slug,
          number,
          anchor: `${known.slug}-${number}`,
          kind,
          depth,
          text,
          marks,
          sic: [],
          line: at,
          endLine,
        };
      }),
    });
  }
  return { sections, findings };
}

function unknownRemedy(heading: string, topic: Topic): string {
  const guess = closest(heading, topic.sections.flatMap(headingsOf));
  const section = guess === undefined ? undefined : findSection(topic, guess)?.slug;
  return [
    `A heading stays as issued. Add it to content/topics/${topic.slug}.yaml:`,
    'a new section with slug: and name:, a renamed one as',
    `headings: [${heading}] below the section it was before${section ? `, such as ${section}` : ''}.`,
    `Only where the source has it otherwise${guess ? ` ("${guess}"?)` : ''}, write it as there.`,
  ].join(' ');
}
