/** A word of the search that the page hands over, `''` where it has none. */
export function searchWord(name: string): string {
  const template = document.getElementById('search-words') as HTMLTemplateElement;
  return template.content.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
}

/** Why there is no search: the browser has no WebAssembly, which trying again does not change, or something was not loaded. */
export function failure(): 'unsupported' | 'failed' {
  return typeof WebAssembly === 'undefined' ? 'unsupported' : 'failed';
}
