import { sayFailed } from './say-failed.ts';
import { searchWord } from './search-failed.ts';

/**
 * Loads the code that lets a box answer as one types. Where it cannot be loaded the box says so, and its form still leads
 * to the search page.
 *
 * @param root holds the box, the list and the status line
 * @param onChoose called before the page of an option is opened
 */
export function loadSearch(root: HTMLElement, onChoose?: () => void): void {
  const status = root.querySelector('[role="status"]');
  if (status) status.textContent = searchWord('loading');
  import('./search/dialog.ts').then(
    ({ connectSearch }) => connectSearch(root, onChoose),
    () => sayFailed(root, () => loadSearch(root, onChoose)),
  );
}
