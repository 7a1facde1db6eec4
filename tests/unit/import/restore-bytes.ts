import { readPdf } from '../../../scripts/import/read-pdf.ts';
import { readPages, restorePdf, type Topic, writeSheet } from '../../../src/fact-sheets/index.ts';
import { TOPIC } from '../fact-sheets/sample.ts';

/** Restores the sheet of a PDF; doubts begin with page and line. */
export async function restoreBytes(
  bytes: Uint8Array,
  topic: Topic = TOPIC,
): Promise<{ body: string; doubts: string[] }> {
  const lines = readPages(await readPdf(bytes, 'in.pdf'));
  const restored = restorePdf(lines, topic);
  return {
    body: writeSheet(restored, 'pdf').body,
    doubts: restored.doubts.map(({ line, message }) => {
      const place = lines[line - 1];
      return `${place?.page}.${place?.lineOnPage} ${message}`;
    }),
  };
}
