import { englishRuns } from '../script/index.ts';
import { type InlineElement, inlineHtml } from './inline-html.ts';

/** Inside everything else that may stand in a text. */
const RANK = 40;

/** The English of a text, marked as English. */
export function englishElements(text: string): InlineElement[] {
  return englishRuns(text).map(({ start, end }) => ({
    start,
    end,
    rank: RANK,
    tag: 'span',
    attributes: { lang: 'en' },
  }));
}

/** A text as HTML, with its English marked as English, and other elements if there are some. */
export function textHtml(text: string, elements: readonly InlineElement[] = []): string {
  return inlineHtml(text, [...elements, ...englishElements(text)]);
}
