import type { Finding } from '../../src/fact-sheets/index.ts';
import { parseGlossary } from '../../src/script/index.ts';
import { type Content, listFiles, tryText } from '../content.ts';

/** The site's own texts, and the words they are converted by, can be read. */
export function checkSiteTexts({ root }: Content): Finding[] {
  return listFiles(root, 'content/pages/*.{md,tsv}').flatMap((file): readonly Finding[] => {
    const { text, findings } = tryText(root, file);
    return text === undefined || !file.endsWith('.tsv') ? findings : parseGlossary(text, file).findings;
  });
}
