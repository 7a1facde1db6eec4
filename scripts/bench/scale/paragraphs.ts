import type { Mark } from '../../../src/fact-sheets/index.ts';
import type { SheetEntry } from '../../../src/loaders/index.ts';
import { SCRIPTS, type Script } from '../../../src/script/index.ts';

/** A paragraph of a real sheet in both scripts, as inline Markdown. */
export interface Paragraph {
  kind: 'paragraph' | 'item';
  text: Record<Script, string>;
}

/** The paragraphs of real sheets by section, every edition's. */
export type Paragraphs = ReadonlyMap<string, readonly Paragraph[]>;

/** Takes the paragraphs of real sheets with their bold words; nothing else of Markdown stands in them. */
export function paragraphsOf(entries: readonly SheetEntry[]): Paragraphs {
  const bySection = new Map<string, Paragraph[]>();
  for (const { renditions } of entries) {
    for (const section of renditions['zh-Hant-HK'].sections) {
      const list = bySection.get(section.slug) ?? [];
      bySection.set(section.slug, list);
      for (const { id, kind } of section.blocks) {
        const text = Object.fromEntries(
          SCRIPTS.map((script) => [script, markdownOf(renditions, script, id)]),
        );
        list.push({ kind, text: text as Paragraph['text'] });
      }
    }
  }
  return bySection;
}

function markdownOf(renditions: SheetEntry['renditions'], script: Script, id: string): string {
  const blocks = renditions[script].sections.flatMap((section) => section.blocks);
  const block = blocks.find((each) => each.id === id);
  return block ? withBold(block.text, block.marks) : '';
}

function withBold(text: string, marks: readonly Mark[]): string {
  const bold = marks.filter(({ type }) => type === 'strong').sort((a, b) => b.start - a.start);
  let marked = text;
  for (const { start, end } of bold) {
    marked = `${marked.slice(0, start)}**${marked.slice(start, end)}**${marked.slice(end)}`;
  }
  return marked;
}
