import { z } from 'zod';
import type { Finding } from './finding.ts';
import { readTable } from './table.ts';

const oneCharacter = z
  .string()
  .refine((value) => [...value].length === 1, { message: 'must be exactly one character' });

const houseSpellingColumns = z.strictObject({
  /** Into Traditional, the character OpenCC writes, e.g. `户`; into Simplified, the character as issued, e.g. `祐`. */
  from: oneCharacter,
  /** The character official text prints, e.g. `戶`, `佑`. */
  to: oneCharacter,
  /** The script whose spelling it is: `to-hant` or `to-hans`. */
  direction: z.enum(['to-hant', 'to-hans']),
  /**
   * Where the rule holds: `all`; `alone`, only where OpenCC knows no phrase there and converted the character by
   * itself; `address`, as `alone` and only where a name of a street or lane ends: 駿業里12號, 永星里 (; `surname`, as
   * `alone` and only where a person’s name begins: 鍾議員, 局長鍾國斌.
   */
  scope: z.enum(['all', 'alone', 'address', 'surname']),
  /** Phrases with `from` in which the rule does not hold, separated by spaces, e.g. `儘管`. */
  exceptions: z
    .string()
    .transform((value) => value.split(' ').filter((phrase) => phrase !== ''))
    .pipe(z.array(z.string().min(2))),
  /** What official text shows. */
  note: z.string().min(1),
});

const SCOPES: Readonly<Record<'to-hant' | 'to-hans', readonly string[]>> = {
  'to-hant': ['all', 'alone', 'address'],
  'to-hans': ['all', 'surname'],
};

/** One record of house spelling. */
export const houseSpellingSchema = houseSpellingColumns
  .refine((record) => record.direction === 'to-hans' || record.from.length === record.to.length, {
    message: 'must be as long as “from” in UTF-16 units',
    path: ['to'],
  })
  .refine((record) => SCOPES[record.direction].includes(record.scope), {
    message: 'must be “all” or “surname” into Simplified, “all”, “alone” or “address” into Traditional',
    path: ['scope'],
  })
  .refine((record) => record.exceptions.every((phrase) => phrase.includes(record.from)), {
    message: 'must be phrases that contain “from”',
    path: ['exceptions'],
  });

/** One record of house spelling: a character, what is printed for it, and where that does not hold. */
export type HouseSpelling = z.infer<typeof houseSpellingSchema> & { file: string; line: number };

/** The columns of the house spelling table, in order. */
export const HOUSE_SPELLING_COLUMNS = ['from', 'to', 'direction', 'scope', 'exceptions', 'note'] as const;

/**
 * Reads the house spelling table: tab-separated, a header row, `#` lines are comments.
 *
 * @param text The file's text.
 * @param file Its path, for findings.
 * @returns The records that are well formed, and a finding for each that is not.
 */
export function parseHouseSpelling(
  text: string,
  file: string,
): { entries: HouseSpelling[]; findings: Finding[] } {
  const { records, findings } = readTable(text, file, HOUSE_SPELLING_COLUMNS, houseSpellingSchema);
  return { entries: records, findings };
}

/** The id of a house spelling record, by which a sheet switches it off: `户→戶`. */
export function houseRuleId(entry: Pick<HouseSpelling, 'from' | 'to'>): string {
  return `${entry.from}→${entry.to}`;
}
