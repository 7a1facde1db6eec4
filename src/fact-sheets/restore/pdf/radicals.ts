// Radicals of the CJK Radicals Supplement that have the shape of a whole character, after Unicode's
// EquivalentUnifiedIdeograph.txt; those of the Kangxi block have a compatibility decomposition.
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  [
    ...[
      '⺟母',
      '⺠民',
      '⻁虎',
      '⻄西',
      '⻅见',
      '⻆角',
      '⻉贝',
      '⻋车',
      '⻑長',
      '⻒镸',
      '⻓长',
      '⻔门',
      '⻗雨',
      '⻘青',
      '⻙韦',
      '⻚页',
    ],
    ...[
      '⻛风',
      '⻜飞',
      '⻝食',
      '⻢马',
      '⻣骨',
      '⻤鬼',
      '⻥鱼',
      '⻦鸟',
      '⻧卤',
      '⻨麦',
      '⻩黄',
      '⻫斉',
      '⻬齐',
      '⻭歯',
      '⻮齿',
      '⻯竜',
    ],
    ...['⻰龙', '⻱龜', '⻲亀', '⻳龟'],
  ].map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

/** Signs whose character a PDF's table may give as a radical. */
export const RADICAL = /[\u2E80-\u2EF3\u2F00-\u2FD5]/u;

/**
 * Reads radicals as the characters they are printed as. Where a font draws 大 and the radical ⼤ (U+2F24) with one
 * glyph, some programs name it by the radical in the PDF's table of characters; nobody writes a radical in a text.
 */
export function readRadicals(text: string): string {
  if (!RADICAL.test(text)) return text;
  return [...text]
    .map((sign) => (/[\u2F00-\u2FD5]/u.test(sign) ? sign.normalize('NFKC') : (SUPPLEMENT.get(sign) ?? sign)))
    .join('');
}
