const KEY = 'results';

/** The results that are shown; the address is another one already when the browser tells of it. */
let here = location.search;

/** Remembers how far down the reader is. */
function keep(): void {
  sessionStorage[KEY + here] = scrollY;
}

/**
 * Goes to another entry of the history, or has gone there, and remembers the place among the results before.
 * @param go changes the address; undefined where the browser has
 */
export function leavePlace(go?: () => void): void {
  keep();
  go?.();
  here = location.search;
}

/** Brings the reader to where they left these results. Call it once they are painted. */
export function findPlace(): void {
  const top = sessionStorage[KEY + here];
  if (top) scrollTo(0, top);
}

/** From now on remembers where the reader leaves; the browser looks for the place before the results are there. */
export function keepPlace(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'navigate') findPlace();
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', keep);
}
