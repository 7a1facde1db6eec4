const KEY = 'results';

/**
 * Brings a reader who comes back to the results where they left them, and from now on remembers where they leave. The
 * browser cannot: it looks for the place before the results are there. Call it once they are painted.
 */
export function keepPlace(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const [address, top] = (sessionStorage.getItem(KEY) ?? '').split(' ');
  if (navigation?.type !== 'navigate' && address === location.search) scrollTo(0, Number(top));
  addEventListener('pagehide', () => sessionStorage.setItem(KEY, `${location.search} ${scrollY}`));
}
