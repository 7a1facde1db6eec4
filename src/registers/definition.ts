import type { Span } from '../script/index.ts';
import { type ProgrammePlace, placeIn } from './programme-places.ts';
import { mentionsIn } from './registered-sheet.ts';

/** The sentence that says best what a programme is: its block, and which of the block's sentences. */
export interface Definition {
  place: ProgrammePlace;
  sentence: number;
}

// Traditional text: every sheet has a rendition in it. What brings a programme into the world, before its name.
const INTRODUCED =
  /(?:推出|成立|設立|公布|發布|發表|制訂|制定|舉辦|推行|啟用|啟動|提供|簽署|實施|開設|建設|展開|管理|包括)了?[^，。；]{0,16}$/u;
// What it is or does, after its name.
const EXPLAINED =
  /^(?:是|為(?!期)|旨在|專責|負責|目標|將?於|已於|自|由|以|資助|提供|支援|支持|協助|推動|推廣|吸引|鼓勵|整合|讓|涵蓋|聚焦|專注|羅列|就|在[^，。]{0,12}成立|主要|勾劃|列出|向)/u;
const LEADING = /^[\s「『《“‘（(◇*]*$/u;
// Closing brackets, a short form defined in brackets, and a word for what it is: 」（加速計劃）網上平台
const TRAILING = /^[\s」』》”’]*(?:（[^（）]*）)?[\s」』》”’]*/u;

/**
 * Picks the sentence in which a sheet says what a programme is: where it is named in full, in bold, as the subject
 * or as what is being set up, and where the sentence goes on to say something of it. Of equal ones the newest.
 * @param places the blocks that mention it, newest sheet first
 */
export function findDefinition(slug: string, places: readonly ProgrammePlace[]): Definition | undefined {
  let best: (Definition & { score: number }) | undefined;
  const newest = places[0]?.entry.sheet.edition;
  for (const place of places) {
    const { block } = placeIn(place, 'zh-Hant-HK');
    const mentions = mentionsIn(place.entry, block);
    const sentences = sentencesOf(block.text);
    for (const mention of mentions.filter((each) => each.slug === slug)) {
      const sentence = sentences.findIndex(({ end }) => mention.start < end);
      const span = sentences[sentence];
      if (!span) continue;
      const others = mentions.filter(({ start, end }) => span.start <= start && end <= mention.start).length;
      const bold = block.marks.some(
        ({ type, start, end }) => type === 'strong' && start < mention.end && mention.start < end,
      );
      const score =
        sentenceScore(block.text.slice(span.start, mention.start), block.text.slice(mention.end, span.end)) +
        (mention.via === 'name' ? 4 : 0) +
        (bold ? 3 : 0) +
        (place.entry.sheet.edition === newest ? 1 : 0) -
        others / 2;
      if (!best || score > best.score) best = { place, sentence, score };
    }
  }
  return best && { place: best.place, sentence: best.sentence };
}

function sentenceScore(before: string, after: string): number {
  const rest = after.replace(TRAILING, '');
  const position = LEADING.test(before) ? 3 : INTRODUCED.test(before) ? 2 : 0;
  return position + (EXPLAINED.test(rest) ? 3 : 0) + Math.min(rest.length, 60) / 30;
}

/**
 * The sentences of a block: cut after 。！？； outside brackets and quotation marks. Both scripts are cut alike.
 * @returns spans that together cover the text
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let depth = 0;
  // Every character looked for is one UTF-16 unit.
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if ('「『《（(“'.includes(character)) depth += 1;
    else if ('」』》）)”'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '。！？；'.includes(character)) {
      sentences.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
