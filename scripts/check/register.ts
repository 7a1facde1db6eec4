import type { Finding } from '../../src/fact-sheets/index.ts';
import { parseProgrammes } from '../../src/programmes/index.ts';
import { type Content, listFiles, tryText } from '../content.ts';

/** Every file of the register can be read, and its entries go together. */
export function checkRegister({ root }: Content): Finding[] {
  const files = listFiles(root, 'content/programmes/*.{yaml,yml}').map((file) => ({
    file,
    ...tryText(root, file),
  }));
  const texts = files.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
  return [...files.flatMap(({ findings }) => findings), ...parseProgrammes(texts).findings];
}
