import type { Figure } from '../figures/index.ts';
import type { InlineElement, RenderedBlock } from '../renditions/index.ts';
import type { Script } from '../script/index.ts';
import { figuresIn, mentionsIn, type RegisteredSheet } from './registered-sheet.ts';

/**
 * Ranks around those of marks (20) and annotations (10): inside a mark where they fit into it, or else outside, so
 * that neither a figure nor a link is cut in two.
 */
const INSIDE = { link: 24, figure: 26 } as const;
const OUTSIDE = { link: 14, figure: 16 } as const;

/** A figure's value for machines: `1800`, a range `5/10`, a ratio `1:2`, an ISO date. */
export function machineValue({ kind, value, value2, date }: Figure): string {
  if (kind === 'date' && date !== undefined) return date;
  return value2 === undefined ? `${value}` : `${value}${kind === 'ratio' ? ':' : '/'}${value2}`;
}

/** Quantities only: a date is no amount, and a number that is part of a name says nothing by itself. */
export function isQuantity({ kind }: Pick<Figure, 'kind'>): boolean {
  return kind !== 'date' && kind !== 'name';
}

/**
 * What both registers add to a block's text: its quantities as `<data>`, and a link for each programme where the
 * block first names it. A name inside a link of the sheet's own stays as it is.
 * @param hrefOf the address of a programme's page
 */
export function registerElements(
  entry: RegisteredSheet,
  script: Script,
  block: RenderedBlock,
  hrefOf: (slug: string) => string,
): InlineElement[] {
  const figures = figuresIn(entry, script, block)
    .filter(({ figure }) => isQuantity(figure))
    .map(
      ({ figure, start, end }): InlineElement => ({
        start,
        end,
        rank: rankAt(block, start, end).figure,
        tag: 'data',
        attributes: { value: machineValue(figure) },
      }),
    );
  const links = mentionsIn(entry, block)
    .filter(({ slug }, index, all) => all.findIndex((other) => other.slug === slug) === index)
    .filter(
      ({ start, end }) => !block.marks.some((mark) => mark.type === 'link' && overlap(mark, { start, end })),
    )
    .map(
      ({ slug, start, end }): InlineElement => ({
        start,
        end,
        rank: rankAt(block, start, end).link,
        tag: 'a',
        attributes: { href: hrefOf(slug) },
      }),
    );
  return [...figures, ...links];
}

function rankAt({ marks }: RenderedBlock, start: number, end: number): Record<'link' | 'figure', number> {
  const crosses = marks.some(
    (mark) => overlap(mark, { start, end }) && (start < mark.start || mark.end < end),
  );
  return crosses ? OUTSIDE : INSIDE;
}

interface Place {
  start: number;
  end: number;
}

const overlap = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
