import type { Topic } from '../../src/fact-sheets/index.ts';

/** What sections of fact sheets are often called, in Traditional Chinese. */
const COMMON: Readonly<Record<string, string>> = {
  概況: 'overview',
  概覽: 'overview',
  引言: 'introduction',
  簡介: 'introduction',
  背景: 'background',
  歷史: 'history',
  政策: 'policy',
  法例: 'legislation',
  規管: 'regulation',
  機構: 'organisations',
  架構: 'structure',
  服務: 'services',
  設施: 'facilities',
  財政: 'finance',
  開支: 'expenditure',
  資助: 'funding',
  人手: 'manpower',
  培訓: 'training',
  人才: 'talent',
  教育: 'education',
  宣傳: 'publicity',
  公眾教育: 'public-education',
  統計數字: 'statistics',
  國際合作: 'international-cooperation',
  區域合作: 'regional-cooperation',
  未來發展: 'outlook',
  展望: 'outlook',
  最新發展: 'recent-developments',
};

/**
 * A slug for each heading, none twice: the one another topic or common use gives it, else `part-a`, `part-b`, which
 * a person has to name before anything is published.
 *
 * @param headings in Traditional Chinese, in their order
 * @param topics those there are: a heading they have keeps its slug
 */
export function sectionSlugs(headings: readonly string[], topics: readonly Topic[]): string[] {
  const known = new Map(Object.entries(COMMON));
  for (const { sections } of topics) {
    for (const { slug, name } of sections) known.set(name['zh-Hant-HK'], slug);
  }
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const named = known.get(heading);
    const slug = named !== undefined && !taken.has(named) ? named : `part-${letters(index)}`;
    taken.add(slug);
    return slug;
  });
}

/** Whether a slug only holds a place. */
export function isPlaceholder(slug: string): boolean {
  return /^part-[a-z]+$/u.test(slug);
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(index: number): string {
  const first = index >= 26 ? letters(Math.floor(index / 26) - 1) : '';
  return first + String.fromCharCode(97 + (index % 26));
}
