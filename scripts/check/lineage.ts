import { join } from 'node:path';
import type { Finding } from '../../src/fact-sheets/index.ts';
import { correctionFindings, readComparisonSetting, readRegister } from '../../src/loaders/index.ts';
import { readRegisters } from '../../src/registers/index.ts';
import type { Content } from '../content.ts';

/** Every correction of a comparison, and of a series, can be read and still fits what it corrects. */
export function checkLineage({ root, sheets, unreadTopics }: Content): Finding[] {
  const content = join(root, 'content');
  // Blocks of an edition that cannot be read would seem to be gone.
  const unread = new Set(unreadTopics);
  const { register } = readRegister(content);
  const editions = sheets.flatMap(({ sheet }) =>
    sheet && !unread.has(sheet.topic) ? [{ sheet, ...readRegisters(sheet, register) }] : [],
  );
  return correctionFindings(content, editions, () => readComparisonSetting(content), unread);
}
