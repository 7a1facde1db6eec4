import { citedUrl, issuedForm } from './facts.ts';
import type { Cited } from './types.ts';
import { CITATION_WORDS } from './words.ts';

/**
 * A citation as Chinese prose has it. The address ends its line, so that no mark is taken for a part of it; what is
 * said of a conversion is a line of its own, and the text as issued stands at its end, unchanged and unquoted, for it
 * may hold quotation marks of any kind.
 */
export function plainCitation(cited: Cited): string {
  const { sheet, block, accessed } = cited;
  const words = CITATION_WORDS[sheet.script];
  const place = block ? `，「${block.heading}」${words.paragraph(block.number)}` : '';
  const day = accessed === undefined ? '' : `，${words.accessed(accessed)}`;
  const line =
    `${sheet.publisher}：《${sheet.title}》，${words.edition(sheet.edition)}（${words.updated(sheet.updated)}）${place}。` +
    `${sheet.siteName}（${words.unofficial}）${day}。${citedUrl(cited)}`;
  const issued = issuedForm(cited);
  if (issued === undefined) return line;
  return `${line}\n${words.converted(sheet.issuedIn)}。${words.asIssued}：${issued}`;
}
