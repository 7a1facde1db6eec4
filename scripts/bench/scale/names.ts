import type { Rewording } from './words.ts';

/** An entry of a register file, as its YAML has it. */
export interface RegisterEntry {
  slug: string;
  names: { hant: string; hans: string; en?: string };
  aliases?: Form[];
  renames?: Form[];
  [field: string]: unknown;
}

interface Form {
  hant: string;
  hans: string;
  when?: Record<string, unknown>;
}

/**
 * The names of a made-up topic: every entry whose name has other words there becomes an entry of the topic's own;
 * names without such words (places, ministries) are shared with the real topic. A form that does not change is left to
 * the real entry, or one form would name two, unless it means the entry only under conditions; then its condition is the topic.
 *
 * @param topic its slug, which the new slugs end in
 */
export function namesOfTopic(
  entries: readonly RegisterEntry[],
  reword: Rewording,
  topic: string,
  realTopic: string,
): RegisterEntry[] {
  return entries.flatMap((entry): RegisterEntry[] => {
    const { slug, names, abbreviations: _, searchAliases: __, enSource: ___, ...rest } = entry;
    if (reword(names.hant) === names.hant || reword(names.hans) === names.hans) return [];
    const own = rewordAll(rest, (text) =>
      reword(text).replaceAll(realTopic, topic),
    ) as Partial<RegisterEntry>;
    const changed = (list: readonly Form[] = [], of: readonly Form[] = []) =>
      list.flatMap((form, at): Form[] => {
        if (form.hant !== of[at]?.hant && form.hans !== of[at]?.hans) return [form];
        return form.when ? [{ ...form, when: { topics: [topic] } }] : [];
      });
    const made: RegisterEntry = {
      ...own,
      slug: `${slug}-${topic}`,
      names: { hant: reword(names.hant), hans: reword(names.hans) },
    };
    if (entry.aliases) made.aliases = changed(own.aliases, entry.aliases);
    if (entry.renames) made.renames = changed(own.renames, entry.renames);
    return [made];
  });
}

/** Every text of a value, however deep, in other words. */
export function rewordAll(value: unknown, reword: Rewording): unknown {
  if (typeof value === 'string') return reword(value);
  if (Array.isArray(value)) return value.map((item) => rewordAll(item, reword));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewordAll(item, reword)]));
}

/** An entry of the real topic, where each form that means another entry in another topic is kept to its own. */
export function keptToTopic(entry: RegisterEntry, reword: Rewording, topic: string): RegisterEntry {
  const { aliases, names } = entry;
  if (!aliases || reword(names.hant) === names.hant || reword(names.hans) === names.hans) return entry;
  const own = aliases.map((form) =>
    form.when && (reword(form.hant) === form.hant || reword(form.hans) === form.hans)
      ? { ...form, when: { topics: [topic] } }
      : form,
  );
  return { ...entry, aliases: own };
}
