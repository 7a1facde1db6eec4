import type { SearchOutcome } from '../../search/browser/index.ts';
import { withNumber, words } from './context.ts';

/** What the status line says of an answer: how many results, and what they leave out. */
export function statusOf({ total, within, more, absent }: SearchOutcome): string {
  if (total === 0 && more) return words.noneYet;
  const count = total > 0 ? withNumber(within === 'section' ? words.apart : words.count, total) : words.none;
  return [count, absent.length > 0 && words.partial, more && words.unasked].filter(Boolean).join('；');
}
