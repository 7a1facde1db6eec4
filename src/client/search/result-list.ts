import {
  editionLabel,
  type ResultGroup,
  type SearchOutcome,
  type SearchResult,
} from '../../search/browser/index.ts';
import { create } from '../create.ts';
import { programmePage, withNumber, words } from './context.ts';
import { markedText } from './marked-text.ts';
import { nameLabel, note } from './name-label.ts';
import type { SearchState } from './state.ts';

/** The results as a list, those of one section and edition under one heading; what to do when there are none. */
export function resultList(
  { total, groups, suggestions, more: unasked }: SearchOutcome,
  state: SearchState,
  addressOf: (state: SearchState) => string,
): Node[] {
  const close = suggestions.length > 0 ? [nearest(suggestions)] : [];
  if (total === 0) {
    const filtered = Object.values(state.filters).flat()[0];
    const reset = filtered ? [moreLink(words.reset, { filters: {} })] : [];
    return [...close, ...reset, ...(unasked ? [moreLink(words.everyTopic)] : [])];
  }
  const list = listOf(groups.map(groupItem));
  const shown = groups.reduce((sum, { results }) => sum + results.length, 0);
  if (shown >= total && !unasked) return [list];
  return [list, moreLink(unasked ? words.everyTopic : withNumber(words.more, total))];

  function moreLink(text: string, to: Partial<SearchState> = { all: true }): HTMLElement {
    return create('a', { className: 'more', href: addressOf({ ...state, ...to }) }, text);
  }
}

/** A list that stays one for screen readers where the style takes its markers away. */
function listOf(items: readonly Node[]): HTMLElement {
  return create('ol', { role: 'list' }, ...items);
}

function groupItem({ heading, edition, results }: ResultGroup): HTMLElement {
  const title = create('h2', {}, `${heading} · ${editionLabel(edition)}`);
  return create('li', {}, title, listOf(results.map(resultItem)));
}

function resultItem({ ids, url, text, marks, older, doubt }: SearchResult): HTMLElement {
  const item = create('li', { className: 'result' }, create('a', { href: url }, markedText(text, marks)));
  item.dataset.result = ids.join(' ');
  if (doubt) item.append(' ', note(words[doubt]));
  for (const { edition, url: href } of older) {
    item.append(' ', create('a', { className: 'count', href }, `${editionLabel(edition)}版`));
  }
  return item;
}

/** A search for the name; of two that share one, the page of the entry. */
function addressOfName({ slug, name, gloss }: SearchOutcome['suggestions'][number]): string {
  return gloss ? programmePage(slug) : `?q=${encodeURIComponent(name)}`;
}

function nearest(suggestions: SearchOutcome['suggestions']): HTMLElement {
  return create(
    'p',
    {},
    words.nearest,
    ...suggestions.flatMap((suggestion, index) => [
      index > 0 ? '、' : '',
      create('a', { href: addressOfName(suggestion) }, ...nameLabel(suggestion)),
    ]),
  );
}
