import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSheet, parseTopic, type Sheet } from '../../../src/fact-sheets/index.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const TOPIC = 'innovation-and-technology';

/** The published sheets whose mentions were read by hand. */
export const sheets: Sheet[] = ['2025-02', '2026-02'].map((edition) => {
  const { topic } = parseTopic(read(`content/topics/${TOPIC}.yaml`), { file: `${TOPIC}.yaml` });
  if (!topic) throw new Error(`content/topics/${TOPIC}.yaml cannot be read; run npm run check.`);
  const file = `content/fact-sheets/${TOPIC}/${edition}.md`;
  const { sheet } = parseSheet(read(file), { file, topic });
  if (!sheet) throw new Error(`${file} cannot be read; run npm run check.`);
  return sheet;
});

/** A fixture of names, each marked ⟦…⟧: the blocks without the marks, and the names marked in them. */
export function readFixture(name: string): { blocks: string[]; names: string[] } {
  const lines = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return {
    blocks: lines.map((line) => line.replaceAll(/[⟦⟧]/gu, '')),
    names: lines.flatMap((line) => [...line.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1] ?? '')),
  };
}
