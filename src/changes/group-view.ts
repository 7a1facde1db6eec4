import type { Group, Status } from '../comparison/index.ts';
import { mentionsIn, type RegisteredSheet } from '../registers/index.ts';
import { textHtml } from '../renditions/index.ts';
import type { Script } from '../script/index.ts';
import { type ChangeWords, diffHtml, type NamedText } from './diff-html.ts';
import { type FigureChange, figureChange } from './figure-change.ts';
import { type ComparedSheets, type Placed, placeOf } from './places.ts';

/** A block of one side of a group. */
export interface SideBlock {
  anchor: string;
  number: string;
  /** Heading of its section. */
  section: string;
  /** Its text, with what changed marked. */
  html: string;
}

/** A group of a comparison in the words of a script. */
export interface GroupView {
  id: string;
  status: Status;
  /** What else happened, without what the status says. */
  also: Status[];
  /** Heading of the section the group is shown under: the newer edition's, if it is in it. */
  section: string;
  a: SideBlock[];
  b: SideBlock[];
  /** The figures that changed, appeared or disappeared; none where the whole block did. */
  figures: FigureChange[];
  /** Headings of the sections blocks left and came to, where they moved. */
  moved: { from: string[]; to: string[]; partial: boolean } | undefined;
  /** Why editors corrected the automatic result. */
  correction: string | undefined;
}

/** Puts all groups of a comparison into the words of a script, in order. */
export function groupViews(sheets: ComparedSheets, script: Script, words: ChangeWords): GroupView[] {
  const { from, to, comparison, noteIn } = sheets;
  const vocabulary = from.sheet.script === to.sheet.script ? undefined : sheets.vocabulary;
  return comparison.groups.map((group): GroupView => {
    const a = group.a.map((id) => placeOf(from.renditions[script], id));
    const b = group.b.map((id) => placeOf(to.renditions[script], id));
    const both = a.length > 0 && b.length > 0;
    const html =
      both && group.status !== 'unchanged'
        ? diffHtml(named(a, from), named(b, to), words, vocabulary)
        : { a: a.map(whole('del', both)), b: b.map(whole('ins', both)) };
    const figures = both ? group.figureChanges.map((pair) => figureChange(pair, sheets, script)) : [];
    const correction = group.correction === undefined ? undefined : noteIn(group.correction, script);
    return {
      id: group.id,
      status: group.status,
      also: group.also.filter((status) => status !== group.status),
      section: (b[0] ?? a[0])?.section.heading ?? '',
      a: a.map((placed, index) => sideBlock(placed, html.a[index] ?? '')),
      b: b.map((placed, index) => sideBlock(placed, html.b[index] ?? '')),
      figures,
      moved: movedOf(group, a, b),
      // A correction of a figure is the figure's reason already.
      correction: figures.some(({ reason }) => reason === correction) ? undefined : correction,
    };
  });
}

function named(blocks: readonly Placed[], sheet: RegisteredSheet): NamedText[] {
  return blocks.map(({ block }) => ({ text: block.text, names: mentionsIn(sheet, block) }));
}

/** A block that came or went as a whole: its status says so, so nothing more is said. */
function whole(tag: 'del' | 'ins', stayed: boolean): (placed: Placed) => string {
  return ({ block }) => (stayed ? textHtml(block.text) : `<${tag}>${textHtml(block.text)}</${tag}>`);
}

function sideBlock({ section, block }: Placed, html: string): SideBlock {
  return { anchor: block.anchor, number: block.number, section: section.heading, html };
}

/** Sections that one side has and the other has not, for groups that went to another section. */
function movedOf({ status, also }: Group, a: readonly Placed[], b: readonly Placed[]): GroupView['moved'] {
  if (status !== 'moved' && !also.includes('moved')) return undefined;
  const slugs = (blocks: readonly Placed[]) => new Set(blocks.map(({ section }) => section.slug));
  const [before, after] = [slugs(a), slugs(b)];
  const headings = (blocks: readonly Placed[], others: ReadonlySet<string>) => [
    ...new Set(
      blocks.filter(({ section }) => !others.has(section.slug)).map(({ section }) => section.heading),
    ),
  ];
  const from = headings(a, after);
  const to = headings(b, before);
  return {
    // Some of it is still where it was.
    partial: before.intersection(after).size > 0,
    from: from.length > 0 ? from : [...new Set(a.map(({ section }) => section.heading))],
    to: to.length > 0 ? to : [...new Set(b.map(({ section }) => section.heading))],
  };
}
