import type { ResultGroup, SearchOutcome, SearchResult } from '../../search/browser/index.ts';
import { editionName } from '../../site/browser.ts';
import { withNumber, words } from './context.ts';
import { markedText } from './marked-text.ts';
import type { SearchState } from './state.ts';

/** The results as a list, those of one section and edition under one heading; what to do when there are none. */
export function resultList(
  { total, groups, suggestions, more: unasked }: SearchOutcome,
  state: SearchState,
  addressOf: (state: SearchState) => string,
): Node[] {
  const close = suggestions.length > 0 ? [nearest(suggestions)] : [];
  if (total === 0) return unasked ? [...close, moreLink(words.everyTopic)] : close;
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  list.append(...groups.map(groupItem));
  const shown = groups.reduce((sum, { results }) => sum + results.length, 0);
  if (shown >= total && !unasked) return [list];
  return [list, moreLink(unasked ? words.everyTopic : withNumber(words.more, total))];

  function moreLink(text: string): HTMLElement {
    const more = document.createElement('a');
    more.className = 'more';
    more.href = addressOf({ ...state, all: true });
    more.textContent = text;
    return more;
  }
}

function groupItem({ heading, edition, results }: ResultGroup): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  title.textContent = `${heading} · ${editionName(edition)}`;
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  list.append(...results.map(resultItem));
  item.append(title, list);
  return item;
}

function resultItem(result: SearchResult): HTMLElement {
  const item = document.createElement('li');
  item.className = 'result';
  item.dataset.result = result.ids.join(' ');
  const link = document.createElement('a');
  link.href = result.url;
  link.append(markedText(result.text, result.marks));
  item.append(link);
  for (const { edition, url } of result.older) {
    const older = document.createElement('a');
    older.className = 'count';
    older.href = url;
    older.textContent = `${editionName(edition)}版`;
    item.append(' ', older);
  }
  return item;
}

function nearest(suggestions: SearchOutcome['suggestions']): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(words.nearest);
  for (const [index, { name }] of suggestions.entries()) {
    const link = document.createElement('a');
    link.href = `?q=${encodeURIComponent(name)}`;
    link.textContent = name;
    paragraph.append(index > 0 ? '、' : '', link);
  }
  return paragraph;
}
