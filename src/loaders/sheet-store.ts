import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Sheet } from '../fact-sheets/index.ts';
import type { SheetEntry } from './fact-sheets.ts';

/** What is known of every edition at once: enough for lists of editions. Everything else is read when asked for. */
export interface SheetOutline {
  /** Of all that the edition was made from. */
  digest: string;
  /** Bytes of the file it is kept in: a file of another size is not whole. */
  bytes: number;
  sheet: Omit<Sheet, 'sections' | 'sic' | 'lines' | 'colophon'>;
  /** How many figures of each kind it has. */
  figureCounts: Record<string, number>;
  /** Slugs of the names it mentions, each once. */
  mentioned: string[];
}

/** An edition whose parts are read from disk when they are first asked for. */
export interface KeptSheet extends SheetEntry, Pick<SheetOutline, 'digest' | 'figureCounts' | 'mentioned'> {}

/** The editions of this content as they were read and converted, on disk, one file each. */
export interface SheetStore {
  /** Whether an edition is kept, whole. */
  has(outline: SheetOutline): boolean;
  /** Keeps an edition in place of what was kept under its id. */
  keep(id: string, digest: string, entry: SheetEntry): SheetOutline;
  open(outline: SheetOutline): KeptSheet;
}

/** So many editions stay in memory: a topic of 29, and the newest of many topics. */
const IN_MEMORY = 120;

/**
 * Keeps editions on disk: `{folder}/{topic}/{edition}.{digest}.bin`. They stay out of Astro's data store, which is
 * one string in memory and, as a module, part of the build: at 2,000 sheets it could be neither. The format is V8's,
 * which keeps what is undefined.
 *
 * @param folder made when first written to
 */
export function sheetStore(folder: string = sheetsDir()): SheetStore {
  const recent = new Map<string, SheetEntry>();
  const fileOf = (id: string, digest: string) => join(folder, `${id}.${digest.slice(0, 16)}.bin`);
  const remember = (file: string, entry: SheetEntry) => {
    recent.delete(file);
    recent.set(file, entry);
    const [oldest] = recent.keys();
    if (recent.size > IN_MEMORY && oldest !== undefined) recent.delete(oldest);
    return entry;
  };
  const read = (file: string) =>
    remember(file, recent.get(file) ?? (deserialize(readFileSync(file)) as SheetEntry));
  return {
    has: ({ sheet, digest, bytes }) =>
      statSync(fileOf(idOf({ sheet }), digest), { throwIfNoEntry: false })?.size === bytes,
    keep(id, digest, entry) {
      const file = fileOf(id, digest);
      mkdirSync(dirname(file), { recursive: true });
      for (const old of globSync(join(folder, `${id}.*.bin`))) rmSync(old, { force: true });
      // Written beside its place first: two builds may share the folder, and a reader must not meet half a file.
      const draft = `${file}.${process.pid}`;
      const content = serialize(entry);
      writeFileSync(draft, content);
      renameSync(draft, file);
      const { sections: _, sic: __, lines: ___, colophon: ____, ...sheet } = entry.sheet;
      const kinds = Map.groupBy(Object.values(entry.figures).flat(), ({ kind }) => kind);
      return {
        digest,
        bytes: content.length,
        sheet,
        figureCounts: Object.fromEntries([...kinds].map(([kind, list]) => [kind, list.length])),
        mentioned: [
          ...new Set(Object.values(entry.mentions).flatMap((list) => list.map(({ slug }) => slug))),
        ],
      };
    },
    open({ digest, sheet, figureCounts, mentioned }) {
      const whole = () => read(fileOf(`${sheet.topic}/${sheet.edition}`, digest));
      const parts = ['sections', 'sic', 'lines', 'colophon'] as const;
      const outline = withParts(sheet as Sheet, parts, () => whole().sheet);
      const own = { sheet: outline, digest, figureCounts, mentioned } as KeptSheet;
      return withParts(own, ['renditions', 'conversion', 'units', 'figures', 'mentions'], whole);
    },
  };
}

const OUTLINES = 'outlines.json';

/** The outlines of every edition as the last build left them, in the order of their ids; none before the first. */
export function readOutlines(folder: string = sheetsDir()): SheetOutline[] {
  try {
    return JSON.parse(readFileSync(join(folder, OUTLINES), 'utf8')) as SheetOutline[];
  } catch {
    // Not there, or of a build that was stopped: every edition is read anew.
    return [];
  }
}

/** Keeps the outlines of every edition, in the order of their ids, whenever each was read. */
export function keepOutlines(outlines: Iterable<SheetOutline>, folder: string = sheetsDir()): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, OUTLINES);
  writeFileSync(
    `${file}.${process.pid}`,
    JSON.stringify([...outlines].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))),
  );
  renameSync(`${file}.${process.pid}`, file);
}

/** `{topic}/{edition}` */
export const idOf = ({ sheet }: Pick<SheetOutline, 'sheet'>): string => `${sheet.topic}/${sheet.edition}`;

function sheetsDir(): string {
  return join(resolve(process.env.CACHE_DIR || '.cache/astro'), 'sheets');
}

/** An object with further properties that are read when asked for. */
function withParts<T extends object>(own: T, names: readonly (keyof T)[], whole: () => object): T {
  const parts = names.map((name): [PropertyKey, PropertyDescriptor] => [
    name,
    { enumerable: true, configurable: true, get: () => (whole() as T)[name] },
  ]);
  return Object.defineProperties({ ...own }, Object.fromEntries(parts)) as T;
}
