import { join } from 'node:path';
import type { Finding } from '../../src/fact-sheets/index.ts';
import { readConversionData, sheetRuleFindings } from '../../src/loaders/index.ts';
import { checkGlossary, checkHouseSpelling } from '../../src/script/index.ts';
import type { Content } from '../content.ts';

/** The glossary and the spelling table are sound, and each rule of a sheet's own matches something in it. */
export function checkConversionRules(content: Content): Finding[] {
  const data = readConversionData(join(content.root, 'content'));
  const registerFiles = new Set(
    data.files.map(({ path }) => path).filter((path) => path.includes('/programmes/')),
  );
  return [
    // What is wrong with the register is told by the check of names.
    ...data.findings.filter(({ file }) => !registerFiles.has(file)),
    ...checkGlossary(data.glossary),
    ...checkHouseSpelling(data.houseSpelling),
    ...content.sheets.flatMap(({ sheet, file }) => (sheet ? sheetRuleFindings(sheet, file, data) : [])),
  ];
}
