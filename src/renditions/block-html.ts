import type { Mark } from '../fact-sheets/index.ts';
import type { Script } from '../script/index.ts';
import type { InlineElement } from './inline-html.ts';
import type { RenderedBlock } from './rendition.ts';
import { textHtml } from './text-html.ts';

/** Ranks of what may stand in a block's text: links outside, so that none is cut in two by a bold run. */
const RANK = { link: 0, sic: 10, mark: 20 } as const;

const TAGS = {
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  code: 'code',
  link: 'a',
  noconvert: 'span',
} as const;

/** The element id of a block's n-th annotation, counted from 1. */
export function sicId(block: Pick<RenderedBlock, 'anchor'>, n: number): string {
  return `sic-${block.anchor}-${n}`;
}

/** The annotations of a block that its reader sees; mere typography is listed on the about page only. */
export function shownSic(block: RenderedBlock): RenderedBlock['sic'] {
  return block.sic.filter(({ kind }) => kind === 'error');
}

/**
 * A block's text as HTML, with its marks, its annotations and whatever `extra` elements other rooms contribute.
 * @param label what the reference to an annotation is called, e.g. 註
 * @param issuedIn the script of what is not converted, where the block's page is in the other one
 */
export function blockHtml(
  block: RenderedBlock,
  label: string,
  extra: readonly InlineElement[] = [],
  issuedIn?: Script,
): string {
  const marks = block.marks.map((mark) => markElement(mark, issuedIn));
  const sic = shownSic(block).map(
    (slip, index): InlineElement => ({
      start: slip.start,
      end: slip.end,
      rank: RANK.sic,
      tag: 'span',
      attributes: { class: 'sic' },
      after: `<a class="sic-ref" href="#${sicId(block, index + 1)}">[${label}]</a>`,
    }),
  );
  return textHtml(block.text, [...marks, ...sic, ...extra]);
}

function markElement(mark: Mark, issuedIn: Script | undefined): InlineElement {
  const { start, end, type } = mark;
  const attributes: Record<string, string> = {
    ...(type === 'link' && { href: mark.href ?? '' }),
    ...(type === 'noconvert' && { translate: 'no' }),
    // What is not converted is read, and shown, in the script it was issued in.
    ...((type === 'noconvert' || type === 'code') && issuedIn && { lang: issuedIn }),
  };
  return {
    start,
    end,
    rank: type === 'link' ? RANK.link : RANK.mark,
    tag: TAGS[type],
    attributes,
  };
}
