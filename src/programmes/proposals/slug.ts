/** What a slug is called until a person names it; nothing is built while one is there. */
const PLACEHOLDER = /^unnamed-(\d+)$/u;

/** `New Energy Transport Fund` → `new-energy-transport-fund`; undefined where no Latin letters are left. */
export function slugOf(english: string): string | undefined {
  const slug = english
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/&/gu, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^(?:-|the-)+|-+$/gu, '');
  return /[a-z]/u.test(slug) ? slug : undefined;
}

/** Whether a slug only holds a place: `unnamed-3`. */
export function isUnnamed(slug: string): boolean {
  return PLACEHOLDER.test(slug);
}

/** Placeholders that no entry has: `unnamed-1`, `unnamed-2` … */
export function* freePlaceholders(taken: ReadonlySet<string>): Generator<string, never> {
  for (let number = 1; ; number += 1) {
    const slug = `unnamed-${number}`;
    if (!taken.has(slug)) yield slug;
  }
}
