import type { Finding, FindingRule } from './finding.ts';
import { type GlossaryEntry, glossaryRuleId } from './glossary.ts';
import { type HouseSpelling, houseRuleId } from './house-spelling.ts';

/** Kinds whose record says in its note why it is there. */
const NOTED: ReadonlySet<string> = new Set(['character', 'vocabulary']);

const DIRECTIONS = ['to-hant', 'to-hans'] as const;

/**
 * Checks the glossary as a whole: order within a file, notes, duplicates and cycles over all files.
 *
 * @param entries All records of all files, in the order they stand.
 * @returns A finding for each thing to mend; empty when all is well.
 */
export function checkGlossary(entries: readonly GlossaryEntry[]): Finding[] {
  return [
    ...checkOrder(entries, ({ hans, hant }) => [hans, hant]),
    ...entries
      .filter((entry) => NOTED.has(entry.kind) && entry.note === '')
      .map((entry) =>
        finding(
          entry,
          'glossary-note',
          `“${glossaryRuleId(entry)}” has no note.`,
          'Say why the record is there.',
        ),
      ),
    ...DIRECTIONS.flatMap((direction) => checkDirection(entries, direction)),
  ];
}

/**
 * Checks house spelling as a whole: order, duplicates and cycles.
 *
 * @param entries All records, in the order they stand.
 * @returns A finding for each thing to mend; empty when all is well.
 */
export function checkHouseSpelling(entries: readonly HouseSpelling[]): Finding[] {
  const findings = checkOrder(entries, ({ direction, from }) => [direction, from]);
  for (const direction of DIRECTIONS) {
    const known = new Map<string, HouseSpelling>();
    for (const entry of entries.filter((candidate) => candidate.direction === direction)) {
      const key = entry.scope + entry.from;
      const twin = known.get(key);
      if (twin) findings.push(duplicate(entry, entry.from, twin, houseRuleId(twin)));
      else known.set(key, entry);
    }
    for (const entry of known.values()) {
      const next = known.get(entry.scope + entry.to);
      if (next && next !== entry) findings.push(cycle(entry, houseRuleId(entry), houseRuleId(next)));
    }
  }
  return findings;
}

function checkDirection(entries: readonly GlossaryEntry[], direction: 'to-hant' | 'to-hans'): Finding[] {
  const findings: Finding[] = [];
  const read = (entry: GlossaryEntry) =>
    direction === 'to-hant'
      ? { source: entry.hans, result: entry.hant }
      : { source: entry.hant, result: entry.hans };
  const known = new Map<string, GlossaryEntry>();
  for (const entry of entries) {
    if (entry.direction !== 'both' && entry.direction !== direction) continue;
    const { source } = read(entry);
    const twin = known.get(source);
    if (twin) findings.push(duplicate(entry, source, twin, glossaryRuleId(twin)));
    else known.set(source, entry);
  }
  for (const entry of known.values()) {
    const { source, result } = read(entry);
    const next = source === result ? undefined : known.get(result);
    if (next && read(next).result !== result) {
      findings.push(cycle(entry, glossaryRuleId(entry), glossaryRuleId(next)));
    }
  }
  return findings;
}

function checkOrder<T extends { file: string; line: number }>(
  entries: readonly T[],
  keys: (entry: T) => readonly string[],
): Finding[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    if (!before || before.file !== entry.file || compare(keys(before), keys(entry)) <= 0) return [];
    const remedy = `Put line ${entry.line} before line ${before.line}; order is by code unit.`;
    return [
      finding(
        entry,
        'glossary-order',
        `“${keys(entry).join(' ')}” stands after “${keys(before).join(' ')}”.`,
        remedy,
      ),
    ];
  });
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [i, key] of a.entries()) {
    const other = b[i] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

type Place = { file: string; line: number };

function finding({ file, line }: Place, rule: FindingRule, message: string, remedy: string): Finding {
  return { file, line, rule, message, remedy };
}

function duplicate(entry: Place, source: string, twin: Place, id: string): Finding {
  const message = `“${source}” is converted twice: here and by “${id}” (${twin.file}, line ${twin.line}).`;
  return finding(entry, 'glossary-duplicate', message, 'Keep one of the two.');
}

function cycle(entry: Place, id: string, next: string): Finding {
  const message = `What “${id}” writes is converted again by “${next}”.`;
  return finding(entry, 'glossary-cycle', message, 'Write the last form in the first record, or delete one.');
}
