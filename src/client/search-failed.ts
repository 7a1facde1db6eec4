import { button } from './create.ts';

/** A word of the search that the page hands over, `''` where it has none. */
export function searchWord(name: string): string {
  const template = document.getElementById('search-words') as HTMLTemplateElement;
  return template.content.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
}

/** Why there is no search: the browser has no WebAssembly, which trying again does not change, or something was not loaded. */
export function failure(): 'unsupported' | 'failed' {
  return typeof WebAssembly === 'undefined' ? 'unsupported' : 'failed';
}

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
