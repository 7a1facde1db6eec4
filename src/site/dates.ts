/**
 * An edition's name as readers read it: `2026-02` → `2026 年 2 月`. The same characters serve both scripts.
 * @throws Error when the edition is not `YYYY-MM`.
 */
export function editionName(edition: string): string {
  const [year, month] = parts(edition, 2);
  return `${year} 年 ${month} 月`;
}

/** An ISO date as readers read it: `2026-02-20` → `2026 年 2 月 20 日`. */
export function dateName(date: string): string {
  const [year, month, day] = parts(date, 3);
  return `${year} 年 ${month} 月 ${day} 日`;
}

function parts(text: string, count: 2 | 3): number[] {
  const pattern = count === 2 ? /^(\d{4})-(\d{2})$/ : /^(\d{4})-(\d{2})-(\d{2})$/;
  const found = pattern.exec(text);
  if (!found)
    throw new Error(`"${text}" is not a date of the form ${count === 2 ? 'YYYY-MM' : 'YYYY-MM-DD'}.`);
  return found.slice(1).map(Number);
}
