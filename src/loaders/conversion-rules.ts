import type { SheetRules } from '../fact-sheets/index.ts';
import {
  compileRules,
  type Finding,
  type GlossaryEntry,
  type HouseSpelling,
  type ProtectedName,
  parseGlossary,
  parseHouseSpelling,
  type Rules,
} from '../script/index.ts';
import { type ContentFile, readContentFiles } from './content-files.ts';
import { protectedNames, type RegisterData, readRegister } from './registers.ts';
import { rememberFor, rememberLast } from './remember.ts';

/** The conversion data of the content folder. */
export interface ConversionData {
  glossary: GlossaryEntry[];
  houseSpelling: HouseSpelling[];
  /** Registered names, which vocabulary must not reword. */
  protectedNames: ProtectedName[];
  findings: Finding[];
  files: ContentFile[];
}

const HOUSE_SPELLING = 'house-spelling.tsv';

/** Reads glossary and house spelling, and takes the names of the register with them. */
export function readConversionData(root: string, register = readRegister(root)): ConversionData {
  return conversionWith(readContentFiles(root, 'glossary', ['.tsv']))(register);
}

const conversionWith = rememberLast((files) => {
  const glossary = files
    .filter(({ path }) => !path.endsWith(HOUSE_SPELLING))
    .map((file) => parseGlossary(file.text, file.path));
  const house = files
    .filter(({ path }) => path.endsWith(HOUSE_SPELLING))
    .map((file) => parseHouseSpelling(file.text, file.path));
  return rememberFor(
    (register: RegisterData): ConversionData => ({
      glossary: glossary.flatMap(({ entries }) => entries),
      houseSpelling: house.flatMap(({ entries }) => entries),
      protectedNames: protectedNames(register.programmes),
      findings: [...[...glossary, ...house].flatMap(({ findings }) => findings), ...register.findings],
      files: [...files, ...register.files],
    }),
  );
});

/** The rules of sheets: the site's, and for a sheet the site's with its own added and switched off. */
export interface RulesFor {
  site: Rules;
  forSheet(own: SheetRules): Rules;
}

/**
 * The rules a sheet is converted by: the site's, with the sheet's own added and switched off. The compiled site
 * rules are shared by all sheets that have none of their own, and compiled once for the same data.
 */
export const createRulesFor = rememberFor(
  ({ glossary, houseSpelling, protectedNames }: ConversionData): RulesFor => {
    const site = compileRules(glossary, houseSpelling, { protectedNames });
    return {
      site,
      forSheet: ({ add, off }) =>
        add.length === 0 && off.length === 0
          ? site
          : compileRules(glossary, houseSpelling, { protectedNames, added: add, switchedOff: off }),
    };
  },
);
