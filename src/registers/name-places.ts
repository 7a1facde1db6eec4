/** Which names an edition mentions. */
export interface MentionedNames {
  sheet: { topic: string; edition: string };
  /** Slugs, each once. */
  mentioned: readonly string[];
}

/**
 * Names that only one topic mentions, with that topic. On a large site these share a page of their topic: a page a
 * name would be more files than hosts take, and say little.
 */
export function namesOfOneTopic(sheets: Iterable<MentionedNames>): Map<string, string> {
  const topics = new Map<string, string>();
  const several = new Set<string>();
  for (const { sheet, mentioned } of sheets) {
    for (const slug of mentioned) {
      const known = topics.get(slug);
      if (known === undefined) topics.set(slug, sheet.topic);
      else if (known !== sheet.topic) several.add(slug);
    }
  }
  for (const slug of several) topics.delete(slug);
  return topics;
}
