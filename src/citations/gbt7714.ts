import { citedUrl, issuedForm } from './facts.ts';
import type { Cited } from './types.ts';
import { CITATION_WORDS, compactEdition } from './words.ts';

/**
 * A reference by GB/T 7714—2015, numeric style, for an electronic resource: 主要责任者. 题名[R/OL]. 版本项. 出版者,
 * 出版年: 引文页码(更新日期)[引用日期]. 获取和访问路径. The number that precedes it is the citing text's own. The
 * full stop at the end, which the standard leaves open, is left out: it would be taken for a part of the address.
 */
export function gbt7714Citation(cited: Cited): string {
  const { sheet, block, accessed } = cited;
  const words = CITATION_WORDS[sheet.script];
  const place = block ? `: ${block.heading}${words.paragraph(block.number).replaceAll(' ', '')}` : '';
  const line =
    `${sheet.publisher}. ${sheet.title}[R/OL]. ${compactEdition(sheet.edition)}. ` +
    `${sheet.publisher}, ${sheet.updated.slice(0, 4)}${place}(${sheet.updated})[${accessed ?? words.accessDay}]. ` +
    citedUrl(cited);
  const issued = issuedForm(cited);
  if (issued === undefined) return line;
  return `${line}\n${words.converted(sheet.issuedIn)}。${words.asIssued}：${issued}`;
}
