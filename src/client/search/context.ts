import type { Script } from '../../script/browser.ts';
import { openSearch, type SearchEngine } from '../../search/browser/index.ts';
import type { SearchWord } from '../../site/index.ts';
import { create } from '../create.ts';
import styles from './answers.css?url';

// Imported as a style sheet, it would be asked for by every page in its first view.
document.head.append(create('link', { rel: 'stylesheet', href: styles }));

const template = document.getElementById('search-words') as HTMLTemplateElement;

/** Path of the search page in this script. */
export const searchPage = template.dataset.page ?? '';

/** The script of the page. */
export const script = (template.dataset.script ?? 'zh-Hant-HK') as Script;

const base = template.dataset.base ?? '/';

let engine: Promise<SearchEngine> | undefined;

/**
 * The search engine, loaded once. A failure is forgotten, so that the next call tries again.
 * @throws SearchUnavailable when the index or its program cannot be loaded
 */
export function searchEngine(): Promise<SearchEngine> {
  engine ??= open().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function open(): Promise<SearchEngine> {
  if (template.dataset.parted === undefined) return openSearch({ base });
  const { openTopics } = await import('../../search/topics/index.ts');
  const [, topic] = location.pathname.slice(base.length).split('/');
  return openTopics({ base, ...(topic ? { topic } : {}) });
}

/** The words the search says, as the page hands them over: written in its script, so that code holds none. */
export const words: Record<SearchWord, string> = Object.fromEntries(
  [...template.content.querySelectorAll<HTMLElement>('[data-word]')].map((element) => [
    element.dataset.word,
    element.textContent,
  ]),
) as Record<SearchWord, string>;

/** Puts a number into a phrase such as `{n} 個結果`. */
export function withNumber(phrase: string, n: number): string {
  return phrase.replace('{n}', n.toLocaleString('en'));
}

/** The page of a registered name; of one that shares the page of its topic, `{topic}#{slug}`, its place there. */
export function programmePage(slug: string): string {
  const home = searchPage.replace(/search\/$/, '');
  const [topic, place] = slug.split('#');
  return place === undefined ? `${home}programmes/${slug}/` : `${home}${topic}/programmes/#${place}`;
}
