import type { Block, Mark, Section, Sheet, SourceReading, Topic } from '../fact-sheets/index.ts';
import { type Change, convert, convertMarked, type Rules, type Script, type Span } from '../script/index.ts';

/** A source error, placed in a rendition's text. */
export interface RenderedSic extends Span {
  kind: 'error' | 'typography';
  /** The stretch as issued, in the script of the sheet. */
  issued: string;
  /** What is wrong with it, in the rendition's script. */
  note: string;
}

/** A misreading of the raw file that was put right, with the note in the rendition's script. */
export type RenderedReading = Pick<SourceReading, 'place' | 'reads' | 'printed' | 'note'>;

/** A block in one script. Ids and anchors are the same in both. */
export interface RenderedBlock {
  id: string;
  anchor: string;
  number: string;
  kind: Block['kind'];
  depth: number;
  text: string;
  marks: Mark[];
  sic: RenderedSic[];
  /** Whatever else has its place in the text, as {@link RenditionContext.spansOf} named it, in the same order. */
  spans: Readonly<Record<string, readonly Span[]>>;
  /** What glossary and house rules changed; empty when the block is as issued. */
  changes: Change[];
}

/** A section in one script. */
export interface RenderedSection {
  id: string;
  slug: string;
  heading: string;
  /** What glossary and house rules changed in the heading. */
  changes: Change[];
  blocks: RenderedBlock[];
}

/** A sheet in one script: as issued, or converted from the script it was issued in. */
export interface Rendition {
  topic: string;
  edition: string;
  script: Script;
  issuedIn: Script;
  title: string;
  updated: string;
  publisher: string;
  sections: RenderedSection[];
  colophon: string[];
  /** In the order of the sheet's front matter. */
  readings: RenderedReading[];
}

/** The script editors write notes in; the other script's notes are converted from it. */
const NOTES_SCRIPT: Script = 'zh-Hant-HK';

/** What a rendition is made with: the topic's names, the sheet's own rules, and the site's rules for its own words. */
export interface RenditionContext {
  topic: Topic;
  rules: Rules;
  siteRules: Rules;
  /** Places in a block's text as issued that are to be carried along, in named lists. */
  spansOf?: (block: Block) => Readonly<Record<string, readonly Span[]>>;
}

/**
 * Renders a sheet in a script. In the script it was issued in, text stays as it is to the character; in the other
 * it is converted once, with marks and annotations carried along. Headings take the topic's names, which are data.
 */
export function renderSheet(sheet: Sheet, script: Script, context: RenditionContext): Rendition {
  const toScript = (text: string) => convertFrom(text, sheet.script, script, context.rules);
  return {
    topic: sheet.topic,
    edition: sheet.edition,
    script,
    issuedIn: sheet.script,
    title: sheet.script === script ? sheet.title : context.topic.name[script],
    updated: sheet.updated,
    publisher: toScript(sheet.publisher),
    sections: sheet.sections.map((section) => renderSection(section, sheet, script, context)),
    colophon: sheet.colophon.map(toScript),
    readings: sheet.readings.map(({ place, reads, printed, note }) => ({
      ...{ place, reads, printed },
      note: renderNote(note, script, context.siteRules),
    })),
  };
}

function renderSection(
  section: Section,
  sheet: Sheet,
  script: Script,
  context: RenditionContext,
): RenderedSection {
  return {
    id: section.id,
    slug: section.slug,
    ...renderHeading(section, sheet.script, script, context),
    blocks: section.blocks.map((block) => renderBlock(block, sheet.script, script, context)),
  };
}

/** A heading as issued, or the topic's name for it, with what rules changed where they lead to that name. */
function renderHeading(
  { slug, heading }: Section,
  from: Script,
  script: Script,
  { topic, rules }: RenditionContext,
): Pick<RenderedSection, 'heading' | 'changes'> {
  if (from === script) return { heading, changes: [] };
  const { text, changes } = convertMarked(heading, [], { from, to: script, rules });
  const name = topic.sections.find((section) => section.slug === slug)?.name[script] ?? text;
  return { heading: name, changes: name === text ? changes : [] };
}

function renderBlock(block: Block, from: Script, script: Script, context: RenditionContext): RenderedBlock {
  const { id, anchor, number, kind, depth } = block;
  const identity = { id, anchor, number, kind, depth };
  const sic = block.sic.map(
    (slip): RenderedSic => ({
      start: slip.start,
      end: slip.end,
      kind: slip.kind,
      issued: slip.text,
      note: renderNote(slip.note, script, context.siteRules),
    }),
  );
  const spans = context.spansOf?.(block) ?? {};
  if (from === script) return { ...identity, text: block.text, marks: block.marks, sic, spans, changes: [] };
  const keep = block.marks.filter(({ type }) => type === 'noconvert' || type === 'code');
  const lists: (readonly Span[])[] = [block.marks, sic, ...Object.values(spans)];
  const converted = convertMarked<Span>(block.text, lists.flat(), {
    from,
    to: script,
    rules: context.rules,
    keep,
  });
  const remaining = [...converted.spans];
  const [marks, slips, ...carried] = lists.map(({ length }) => remaining.splice(0, length));
  return {
    ...identity,
    text: converted.text,
    marks: marks as Mark[],
    sic: slips as RenderedSic[],
    spans: Object.fromEntries(Object.keys(spans).map((name, index) => [name, carried[index] ?? []])),
    changes: converted.changes,
  };
}

/** Puts a note, which editors write in Traditional Chinese, into a script. */
export function renderNote(note: string, script: Script, siteRules: Rules): string {
  return convertFrom(note, NOTES_SCRIPT, script, siteRules);
}

/**
 * Puts the note of a conversion rule into a script. Forms it quotes in 「」 stay as they are: a note that says which
 * of two Traditional forms is printed says nothing once both are converted.
 */
export function renderRuleNote(note: string, script: Script, siteRules: Rules): string {
  if (script === NOTES_SCRIPT) return note;
  const keep = [...note.matchAll(/「[^」]*」/g)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  return convertMarked(note, [], { from: NOTES_SCRIPT, to: script, rules: siteRules, keep }).text;
}

function convertFrom(text: string, from: Script, to: Script, rules: Rules): string {
  return from === to ? text : convert(text, { from, to, rules });
}
