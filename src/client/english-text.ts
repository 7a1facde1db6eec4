import { englishRuns } from '../script/browser.ts';
import { create } from './create.ts';

/** Text as nodes, with its English marked as English. */
export function englishText(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of englishRuns(text)) {
    nodes.push(text.slice(at, start), create('span', { lang: 'en' }, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)].filter((node) => node !== '');
}
