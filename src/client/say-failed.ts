import { button } from './create.ts';
import { failure, searchWord } from './search-failed.ts';

/**
 * Says in a box's status line that the search could not be loaded, with a button to try again.
 * @param root holds the box and the status line
 */
export function sayFailed(root: HTMLElement, retry: () => void): void {
  const why = failure();
  const again = button(searchWord('retry'), () => {
    root.querySelector('input')?.focus();
    retry();
  });
  root
    .querySelector('[role="status"]')
    ?.replaceChildren(searchWord(why), ...(why === 'failed' ? [' ', again] : []));
}
