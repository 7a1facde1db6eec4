import { join } from 'node:path';
import type { Finding } from '../../src/fact-sheets/index.ts';
import { readConversionData, sheetRuleFindings } from '../../src/loaders/index.ts';
import { compileRegister } from '../../src/programmes/index.ts';
import { checkGlossary, checkHouseSpelling } from '../../src/script/index.ts';
import { type Content, fromRoot } from '../content.ts';

/** What is wrong with the register is told by the check of its own. */
const NO_REGISTER = { programmes: [], register: compileRegister([]), files: [], findings: [] };

/** The glossary and the spelling table are sound, and each rule of a sheet's own matches something in it. */
export function checkConversionRules(content: Content): Finding[] {
  const data = readConversionData(join(content.root, 'content'), NO_REGISTER);
  return [
    ...fromRoot(content.root, [
      ...data.findings,
      ...checkGlossary(data.glossary),
      ...checkHouseSpelling(data.houseSpelling),
    ]),
    // A row that was not read would seem to be no rule.
    ...(data.findings.length > 0
      ? []
      : content.sheets.flatMap(({ sheet, file }) => (sheet ? sheetRuleFindings(sheet, file, data) : []))),
  ];
}
