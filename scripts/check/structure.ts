import type { Finding } from '../../src/fact-sheets/index.ts';
import type { Content } from '../content.ts';

/** Every sheet can be read: front matter, headings, blocks, marks, script, sic. */
export function checkStructure(content: Content): Finding[] {
  return content.sheets.flatMap(({ findings }) => findings);
}
