/** Marks the entry of the section being read in the page's contents. */
export function followSections(): void {
  const entries = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents-wide a')) {
    entries.set(link.hash.slice(1), link);
  }
  if (entries.size === 0) return;
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const link = entries.get(target.getAttribute('aria-labelledby') ?? '');
        if (!link || !isIntersecting) continue;
        for (const other of entries.values()) other.removeAttribute('aria-current');
        link.setAttribute('aria-current', 'true');
      }
    },
    // A section is the current one while it covers a line a third down the window.
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const section of document.querySelectorAll('.section')) observer.observe(section);
}
