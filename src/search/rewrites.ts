/** What is replaced, as a regular expression (`giu`), and by what. */
export type Rewrite = [pattern: string, replacement: string];

/**
 * Other ways of writing a query, step by step, as the sheets print it: `2025-08-01` and `1 August 2025` as 2025年8月1日,
 * `12 percent` as 12%, `1.5 billion` as 15 億, 港幣 30 億元 as 30 億港元; then figures without 約 or 逾; then words apart.
 *
 * @param steps the rules come with the catalog: code is dearer
 * @returns the query after each step, where that changes it
 */
export function rewritesOf(query: string, steps: readonly (readonly Rewrite[])[]): (string | undefined)[] {
  let text = query.normalize('NFKC');
  return steps.map((rules) => {
    const before = text;
    for (const [pattern, replacement] of rules) text = text.replace(new RegExp(pattern, 'giu'), replacement);
    return text === before ? undefined : text;
  });
}
