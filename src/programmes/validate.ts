import { countScripts } from '../script/index.ts';
import { comparableText } from './normalise.ts';
import { isUnnamed } from './proposals/slug.ts';
import type { BothScripts, Declined, Finding, FindingRule, Programme, When } from './types.ts';

/**
 * What no schema of one entry can see: slugs and names given twice, surfaces that two programmes claim without saying
 * which is meant, files out of order, texts in the wrong script.
 *
 * @param programmes In the order of their files.
 */
export function validateProgrammes(
  programmes: readonly Programme[],
  declined: readonly Declined[],
): Finding[] {
  return [
    ...programmes.flatMap(unconfirmed),
    ...slugFindings(programmes),
    ...orderFindings(programmes),
    ...programmes.flatMap(repeatedIn),
    ...sharedFindings(programmes),
    ...programmes.flatMap(scriptFindings),
    ...declinedFindings(programmes, declined),
  ];
}

function finding(
  { source }: { source: { file: string; line: number } },
  rule: FindingRule,
  message: string,
  remedy: string,
): Finding {
  return { ...source, rule, message, remedy };
}

/** An entry that no person has looked at, or that has no address yet: slugs never change once they are published. */
function unconfirmed(programme: Programme): Finding[] {
  const { slug, proposed, names } = programme;
  if (!proposed && !isUnnamed(slug)) return [];
  const message = proposed
    ? `${names.hant} is proposed as ${slug} and not confirmed.`
    : `${names.hant} has no slug of its own yet, only ${slug}.`;
  const given = isUnnamed(slug) ? '=<english-words>' : '';
  const remedy = `Read the entry, then npm run names -- --confirm ${slug}${given}, or --decline "${names.hant}" --why "…".`;
  return [finding(programme, 'programme-proposed', message, remedy)];
}

function slugFindings(programmes: readonly Programme[]): Finding[] {
  const first = new Map<string, Programme>();
  return programmes.flatMap((programme) => {
    const other = first.get(programme.slug);
    if (!other) {
      first.set(programme.slug, programme);
      return [];
    }
    const message = `The slug ${programme.slug} is also that of the entry in ${other.source.file}:${other.source.line}.`;
    return [finding(programme, 'programme-slug', message, 'Give the newer entry another slug.')];
  });
}

function orderFindings(programmes: readonly Programme[]): Finding[] {
  return programmes.flatMap((programme, index) => {
    const before = programmes[index - 1];
    if (!before || before.source.file !== programme.source.file || before.slug <= programme.slug) return [];
    const message = `${programme.slug} stands after ${before.slug}.`;
    return [finding(programme, 'programme-order', message, 'Sort the entries of the file by slug.')];
  });
}

/** One way of naming given twice in one entry. */
function repeatedIn(programme: Programme): Finding[] {
  const seen = new Set<string>();
  const pairs: BothScripts[] = [programme.names, ...programme.renames, ...programme.aliases];
  const typed = [...programme.abbreviations, ...programme.searchAliases];
  return [...pairs, ...typed.map((text) => ({ hant: text, hans: text }))].flatMap(({ hant, hans }) => {
    const forms = new Set([comparableText(hant), comparableText(hans)]);
    const isNew = [...forms].some((form) => !seen.has(form));
    for (const form of forms) seen.add(form);
    if (isNew) return [];
    const message = `${programme.slug} gives ${hant} more than once (brackets, spaces and script do not count).`;
    return [finding(programme, 'programme-repeated', message, 'Take the later one out.')];
  });
}

/** A surface of two programmes needs words that decide between them; a shared name also needs a gloss. */
function sharedFindings(programmes: readonly Programme[]): Finding[] {
  const owners = new Map<string, { programme: Programme; when: When | undefined; isName: boolean }[]>();
  for (const programme of programmes) {
    const own = new Set<string>();
    const add = ({ hant, hans }: BothScripts, when: When | undefined, isName: boolean) => {
      for (const form of new Set([comparableText(hant), comparableText(hans)])) {
        if (own.has(form)) continue;
        own.add(form);
        owners.set(form, [...(owners.get(form) ?? []), { programme, when, isName }]);
      }
    };
    add(programme.names, programme.when, true);
    for (const rename of programme.renames) add(rename, undefined, true);
    for (const alias of programme.aliases) add(alias, alias.when, false);
  }
  return [...owners].flatMap(([form, claims]) => {
    if (claims.length < 2) return [];
    const slugs = claims.map(({ programme }) => programme.slug).join(', ');
    return claims.flatMap(({ programme, when, isName }) => {
      const message = `${form} names ${slugs}`;
      const found: Finding[] = [];
      if (!when?.with && !when?.topics && !when?.sections) {
        const remedy = 'Say with `when: { with: […] }` which words of the text decide for this one.';
        found.push(
          finding(
            programme,
            'programme-shared',
            `${message}, and ${programme.slug} does not say when.`,
            remedy,
          ),
        );
      }
      if (isName && !programme.gloss) {
        const remedy = 'Add a gloss in both scripts that tells it apart.';
        found.push(
          finding(programme, 'programme-gloss', `${message}, and ${programme.slug} has no gloss.`, remedy),
        );
      }
      return found;
    });
  });
}

/** A text in the other script. The majority decides: Hong Kong writes some characters (群, 峰) that elsewhere are Simplified. */
function scriptFindings(programme: Programme): Finding[] {
  const { names, gloss, aliases, renames } = programme;
  const pairs = [
    names,
    gloss,
    ...aliases,
    ...aliases.map(({ note }) => note),
    ...renames,
    ...renames.map(({ reason }) => reason),
  ];
  return pairs.flatMap((pair) => {
    if (!pair) return [];
    const wrong = [
      hasMore('hans', pair.hant) ? { text: pair.hant, field: 'hant' } : undefined,
      hasMore('hant', pair.hans) ? { text: pair.hans, field: 'hans' } : undefined,
    ];
    return wrong.flatMap((one) => {
      if (!one) return [];
      const script = one.field === 'hant' ? 'Simplified' : 'Traditional';
      const message = `In ${programme.slug}, ${one.text} is given as ${one.field} and is written in ${script}.`;
      return [
        finding(
          programme,
          'programme-script',
          message,
          `Write it in the script that ${one.field} stands for.`,
        ),
      ];
    });
  });
}

function hasMore(script: 'hant' | 'hans', text: string): boolean {
  const counts = countScripts(text);
  return counts[script] > Math.max(1, counts[script === 'hant' ? 'hans' : 'hant']);
}

/**
 * A proposal cannot be registered and declined. Words that name something only under a condition (`when`) can be
 * declined, too: that is what they are where the condition does not hold.
 */
function declinedFindings(programmes: readonly Programme[], declined: readonly Declined[]): Finding[] {
  const names = new Map<string, Programme>();
  for (const programme of programmes) {
    const always = programme.aliases.filter(({ when }) => when === undefined);
    for (const { hant, hans } of [...(programme.when ? [] : [programme.names]), ...always]) {
      names.set(comparableText(hant), programme);
      names.set(comparableText(hans), programme);
    }
  }
  const seen = new Set<string>();
  return declined.flatMap((entry) => {
    const key = comparableText(entry.hant);
    const programme = names.get(key);
    const isRepeated = seen.has(key);
    seen.add(key);
    if (isRepeated) {
      return [
        finding(entry, 'programme-declined', `${entry.hant} is declined more than once.`, 'Take one out.'),
      ];
    }
    if (!programme) return [];
    const message = `${entry.hant} is declined, and ${programme.slug} is registered under it.`;
    return [finding(entry, 'programme-declined', message, 'Take it out of one of the two.')];
  });
}
