/**
 * Escapes plain text so that Markdown reads it back unchanged, on one line and at the beginning of a block.
 * Only what Markdown would take for markup is escaped, as CommonMark 0.31 and GFM define it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#]/gu, '\\$&')
    .replace(/~~/gu, '\\~\\~')
    .replace(/&(?=#?[0-9A-Za-z]+;)/gu, '\\&')
    .replace(/^[+=-]+/u, (signs) => [...signs].map((sign) => `\\${sign}`).join(''))
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
