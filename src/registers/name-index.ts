import { KINDS, type Kind, type Programme } from '../programmes/index.ts';
import type { Script } from '../script/index.ts';

/** Names under one heading of the index: a number of strokes, or a letter of pinyin. */
export interface NameGroup {
  /** `1` to `25` strokes (the last stands for more), or a letter; undefined for names in Latin letters or digits. */
  key: string | undefined;
  programmes: Programme[];
}

/** Names of one kind. */
export interface KindGroup {
  kind: Kind;
  count: number;
  groups: NameGroup[];
}

/** How an index is ordered: the collation, and the first character of each heading under that collation. */
interface Order {
  collator: Intl.Collator;
  headings: readonly (readonly [key: string, first: string])[];
}

// Boundaries of the collations, as in CLDR's index characters for zh-Hant (stroke) and zh (pinyin).
const STROKES = '一丁丈不且丞串並亭乘乾傀亂僎僵儐償叢儳嚴儷儻囌囑廳';
const PINYIN = 'A阿B八C嚓D哒E妸F发G旮H哈J讥K咔L垃M痳N拏O噢P妑Q七R呥S扨T它W穵X夕Y丫Z帀';

const ORDERS: Record<Script, Order> = {
  'zh-Hant-HK': {
    collator: new Intl.Collator('zh-Hant-u-co-stroke', { numeric: true }),
    headings: [...STROKES].map((first, index) => [`${index + 1}`, first] as const),
  },
  'zh-Hans': {
    collator: new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true }),
    headings: [...PINYIN.matchAll(/([A-Z])(.)/gu)].map(([, key = '', first = '']) => [key, first] as const),
  },
};

/** A programme's name in a script. */
export function nameIn({ names }: Pick<Programme, 'names'>, script: Script): string {
  return script === 'zh-Hans' ? names.hans : names.hant;
}

/** What tells a programme apart from others of its name, in a script. */
export function glossIn({ gloss }: Pick<Programme, 'gloss'>, script: Script): string | undefined {
  return gloss && (script === 'zh-Hans' ? gloss.hans : gloss.hant);
}

/** Puts programmes into the order of their names: by strokes in Traditional, by pinyin in Simplified Chinese. */
export function sortByName(programmes: readonly Programme[], script: Script): Programme[] {
  const { compare } = ORDERS[script].collator;
  return programmes
    .map((programme) => ({
      programme,
      name: bare(nameIn(programme, script)),
      gloss: glossIn(programme, script) ?? '',
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.gloss, b.gloss))
    .map(({ programme }) => programme);
}

/** The index of names: by kind, in the order of the register, then by strokes or by pinyin. */
export function nameIndex(programmes: readonly Programme[], script: Script): KindGroup[] {
  const sorted = sortByName(programmes, script);
  return KINDS.map((kind) => {
    const ofKind = sorted.filter((programme) => programme.kind === kind);
    const byKey = Map.groupBy(ofKind, (programme) => headingOf(nameIn(programme, script), script));
    const groups = [...byKey].map(([key, list]): NameGroup => ({ key, programmes: list }));
    // Digits sort before Chinese characters, letters after them: both stand last, under one heading.
    groups.sort((a, b) => Number(a.key === undefined) - Number(b.key === undefined));
    return { kind, count: ofKind.length, groups };
  }).filter(({ count }) => count > 0);
}

function headingOf(name: string, script: Script): string | undefined {
  const [first = ''] = bare(name);
  const { collator, headings } = ORDERS[script];
  if (!/\p{Script=Han}/u.test(first)) return undefined;
  return headings.findLast(([, boundary]) => collator.compare(boundary, first) <= 0)?.[0];
}

/** A name without the brackets it begins with: 「ASPIRe」路線圖 stands under A. */
const bare = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '');
