/**
 * Registers the service worker once the page has loaded. A page that may be kept names its manifest, which lies beside
 * the worker at the root of the site. Where workers or storage are blocked, the site is as it is without.
 */
export function registerWorker(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!manifest) return;
  addEventListener('load', () => {
    try {
      navigator.serviceWorker.register(new URL('sw.js', manifest.href)).catch(() => {});
    } catch {
      // Not a secure connection, or blocked.
    }
  });
}
