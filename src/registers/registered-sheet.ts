import type { Sheet } from '../fact-sheets/index.ts';
import type { RenderedBlock, RenderedSection, Rendition } from '../renditions/index.ts';
import type { Script } from '../script/index.ts';
import type { SheetFigure, SheetRegisters } from './read-sheet.ts';

/** An edition with its renditions, whose blocks carry the places of `registerSpans`, and what both registers hold. */
export interface RegisteredSheet extends SheetRegisters {
  sheet: Sheet;
  renditions: Record<Script, Rendition>;
  /** Names of units in each script, by their name in Traditional Chinese. */
  units: Record<string, Record<Script, string>>;
}

/** A figure in the text of a rendition. */
export interface RenderedFigure {
  figure: SheetFigure;
  start: number;
  end: number;
  /** The figure's words in the rendition. */
  text: string;
  /** What it counts, in the words of the rendition. */
  subject: string | undefined;
  /** Its unit in the rendition's script. */
  unit: string | undefined;
}

/** The figures of a block as a rendition shows them, in the order of the text. */
export function figuresIn(entry: RegisteredSheet, script: Script, block: RenderedBlock): RenderedFigure[] {
  return (entry.figures[block.id] ?? []).flatMap((figure, index) => {
    const place = block.spans.figures?.[index];
    const subject = block.spans.subjects?.[index];
    if (!place) return [];
    return {
      figure,
      start: place.start,
      end: place.end,
      text: block.text.slice(place.start, place.end),
      subject:
        subject && subject.end > subject.start ? block.text.slice(subject.start, subject.end) : undefined,
      unit: figure.unit === undefined ? undefined : (entry.units[figure.unit]?.[script] ?? figure.unit),
    };
  });
}

/** A mention in the text of a rendition. */
export interface RenderedMention {
  slug: string;
  via: 'name' | 'alias';
  start: number;
  end: number;
}

/** The mentions of a block as a rendition shows them, in the order of the text. */
export function mentionsIn(
  entry: Pick<RegisteredSheet, 'mentions'>,
  block: RenderedBlock,
): RenderedMention[] {
  return (entry.mentions[block.id] ?? []).flatMap(({ slug, via }, index) => {
    const place = block.spans.mentions?.[index];
    return place ? { slug, via, start: place.start, end: place.end } : [];
  });
}

/** Every block of a rendition with its section. */
export function blocksOf({ sections }: Rendition): { section: RenderedSection; block: RenderedBlock }[] {
  return sections.flatMap((section) => section.blocks.map((block) => ({ section, block })));
}
