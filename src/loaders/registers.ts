import type { Loader } from 'astro/loaders';
import { SheetError } from '../fact-sheets/index.ts';
import {
  compileRegister,
  type Finding,
  type Programme,
  parseProgrammes,
  type Register,
} from '../programmes/index.ts';
import type { ProtectedName } from '../script/index.ts';
import { type ContentFile, contentDir, readContentFiles } from './content-files.ts';
import { digestOf, digestOfCode } from './digest.ts';
import { fillOnChange } from './fill.ts';
import { rememberLast } from './remember.ts';
import { watchContent } from './watch.ts';

/** The register of the content folder. */
export interface RegisterData {
  programmes: Programme[];
  register: Register;
  files: ContentFile[];
  findings: Finding[];
}

const FOLDER = 'programmes';

/** Code whose change makes kept entries stale. */
const CODE = ['src/script', 'src/figures', 'src/programmes', 'src/loaders', 'package-lock.json'];

/** Reads and compiles the register; a content folder without one has an empty register. */
export function readRegister(root: string): RegisterData {
  return registerOf(readContentFiles(root, FOLDER, ['.yaml', '.yml']));
}

const registerOf = rememberLast((files): RegisterData => {
  const { programmes, findings } = parseProgrammes(files.map(({ path, text }) => ({ file: path, text })));
  return { programmes, register: compileRegister(programmes), files: [...files], findings };
});

/**
 * Fills the collection with the register; an entry's id is its slug.
 * @throws SheetError listing what is wrong with its files.
 */
export function programmesLoader(): Loader {
  return {
    name: 'programmes',
    async load({ store, meta, logger, watcher }) {
      const root = contentDir();
      const load = () => {
        const { programmes, files, findings } = readRegister(root);
        if (findings.length > 0) throw new SheetError(findings);
        const texts = files.flatMap(({ path, text }) => [path, text]);
        fillOnChange({ store, meta }, digestOf(digestOfCode(...CODE), ...texts), () => {
          for (const programme of programmes) store.set({ id: programme.slug, data: { ...programme } });
        });
      };
      load();
      watchContent(watcher, root, [FOLDER], load, logger);
    },
  };
}

/**
 * The names conversion must not reword. Into Simplified a name is only spelled, as the rest of the text is; into
 * Traditional it takes the registered form, which wins over vocabulary (支持中心 stays, 支持計劃 becomes 支援計劃).
 * A name whose forms differ in more than characters is left out: its punctuation would be changed with it.
 */
export function protectedNames(programmes: readonly Programme[]): ProtectedName[] {
  return programmes
    .flatMap(({ names, renames }) => [names, ...renames])
    .filter(({ hant, hans }) => withoutHan(hant) === withoutHan(hans))
    .flatMap(({ hant, hans }) => [hant, { hant, hans }]);
}

const withoutHan = (text: string) => text.replace(/\p{Script=Han}/gu, '');
