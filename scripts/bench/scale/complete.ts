import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { addPublished, formatPublished } from '../../../src/fact-sheets/index.ts';
import { readRegister } from '../../../src/loaders/index.ts';
import { unregisteredNames } from '../../../src/programmes/index.ts';
import { publishedFile, readContent } from '../../content.ts';

/**
 * Does for a made-up corpus what its editor would do last: freezes the ids, and declines what reads like a name and
 * is none, so that every check of the content passes.
 *
 * @param root the folder that holds `content/`
 */
export function completeCorpus(root: string): void {
  const { register } = readRegister(join(root, 'content'));
  const path = join(root, 'content', 'programmes', 'declined.yaml');
  const file = parse(readFileSync(path, 'utf8')) as {
    declined: { hant: string; hans: string; reason: string }[];
  };
  const declined = file.declined.map((entry) => ({ ...entry, source: { file: path, line: 1 } }));
  for (const { sheet, topic, edition, published, findings } of readContent(root).sheets) {
    if (!sheet) throw new Error(`The corpus is not sound: ${JSON.stringify(findings[0])}`);
    for (const { text } of unregisteredNames(sheet, { register, declined })) {
      const entry = { hant: text, hans: text, reason: 'Part of a made-up text.' };
      file.declined.push(entry);
      declined.push({ ...entry, source: { file: path, line: 1 } });
    }
    const list = addPublished(
      published,
      sheet.sections.flatMap(({ blocks }) => blocks),
    );
    const target = join(root, publishedFile(topic, edition));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, formatPublished(list));
  }
  writeFileSync(path, stringify(file, { lineWidth: 0 }));
}
