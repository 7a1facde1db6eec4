import type { SearchOutcome } from '../../search/browser/index.ts';
import { button } from '../create.ts';
import { failure } from '../search-failed.ts';
import { connectCombobox } from './combobox.ts';
import { script, searchEngine, words } from './context.ts';
import { facetList } from './facet-list.ts';
import { findPlace, keepPlace, leavePlace } from './keep-place.ts';
import { nameOptions } from './name-options.ts';
import { statusOf } from './outcome-status.ts';
import { resultList } from './result-list.ts';
import { readState, type SearchState, writeState } from './state.ts';

/** Results shown before the reader asks for all. */
const FIRST = 10;

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const results = byId('search-results');
const facets = byId('search-facets');
const status = byId('search-status');
const names = byId('names');
const input = document.querySelector<HTMLInputElement>('.search-form input') as HTMLInputElement;

let state: SearchState = readState(location.search);
let turn = 0;

/** Whether the address is what the reader asked for last: the next words are a new entry, so that Back leads here. */
let settled = state.query !== '';

function push(): void {
  history.pushState(null, '', writeState(state));
}

function setQuery(query: string): void {
  state = { ...state, query, filters: {}, all: false };
  if (settled) leavePlace(push);
  else history.replaceState(null, '', writeState(state));
  settled = false;
}

const combobox = connectCombobox(input, byId('search-names'), {
  onQuery: (query) => {
    setQuery(query);
    void answer(true);
  },
  onSubmit: (query) => {
    if (query !== state.query) setQuery(query);
    settled = true;
    combobox.close();
    void answer(false);
  },
});

/** Searches for the words of the address and paints the answer; an older answer that comes late is dropped. */
async function answer(typing: boolean): Promise<void> {
  const mine = ++turn;
  const { query, filters, all } = state;
  if (query.trim() === '') {
    paint('empty', []);
    combobox.show([]);
    status.textContent = '';
    names.hidden = false;
    return;
  }
  if (!results.hasChildNodes()) {
    results.dataset.searchState = 'loading';
    status.textContent = words.loading;
  }
  try {
    const engine = await searchEngine();
    const outcome = await engine.search(query, {
      ...{ script, filters, thorough: !typing },
      ...(all ? {} : { limit: FIRST }),
      progress(asked, of) {
        if (asked && mine === turn) status.textContent = `${words.asking}${asked}／${of}`;
      },
    });
    if (mine !== turn) return;
    combobox.show(typing ? [nameOptions(engine.complete(query, script, 6))] : []);
    show(outcome);
  } catch (error) {
    if (mine !== turn) return;
    console.error(error);
    fail();
  }
}

function show(outcome: SearchOutcome): void {
  const { total } = outcome;
  names.hidden = total > 0;
  status.textContent = statusOf(outcome);
  const filtered = Object.values(state.filters).flat()[0];
  facets.hidden = total === 0 && !filtered;
  const used = facets.querySelector<HTMLInputElement>(':focus');
  facets.replaceChildren(...facetList(outcome.facets, state.filters, change));
  // Whoever uses the filters by keyboard stays where they are.
  if (used) facets.querySelector<HTMLElement>(`[name=${used.name}][value="${used.value}"]`)?.focus();
  paint(total > 0 ? 'ready' : 'empty', resultList(outcome, state, writeState));
}

function change(filters: SearchState['filters']): void {
  state = { ...state, filters };
  leavePlace(push);
  void answer(false);
}

function fail(): void {
  const why = failure();
  const retry = button(words.retry, () => {
    // The button goes with the next answer.
    input.focus({ preventScroll: true });
    void answer(false);
  });
  status.textContent = words[why];
  facets.hidden = true;
  names.hidden = false;
  paint('error', why === 'failed' ? [retry] : []);
}

function paint(searchState: 'ready' | 'empty' | 'error', children: Node[]): void {
  results.replaceChildren(...children);
  results.dataset.searchState = searchState;
}

window.addEventListener('popstate', () => {
  leavePlace();
  state = readState(location.search);
  settled = state.query !== '';
  input.value = state.query;
  void answer(false).then(findPlace);
});

byId('needs-script').hidden = true;
input.value = state.query;
void answer(false).then(keepPlace);
if (state.query === '') input.focus({ preventScroll: true });
