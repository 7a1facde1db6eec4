import { loadSearch } from './load-search.ts';

const box = document.getElementById('home-search') as HTMLElement;

// The form leads to the search page by itself; the code that answers as one types is loaded with the first use.
box.addEventListener('focusin', () => loadSearch(box), { once: true });
