const citing = () => import('./cite/index.ts');

/**
 * Makes each ¶ a button that opens the menu of its paragraph; without this it is the paragraph's permalink, and stays
 * one for whoever opens it in a new tab. The menu, and what fills the sheet's own citation in, are loaded when asked for.
 */
export function offerCitations(): void {
  const foot = document.getElementById('cite');
  for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(.tools a, a.tools)[href^="#"]')) {
    link.setAttribute('role', 'button');
    link.ariaHasPopup = 'dialog';
    // As a link it is named for the paragraph alone; as a button for what it offers, too.
    const heading = link.closest('.section')?.querySelector('h2')?.textContent ?? '';
    link.ariaLabel = `${heading}${link.textContent}：${foot?.dataset.offers}`;
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      citing()
        .then(({ openMenu }) => openMenu(link))
        // The menu could not be loaded, or the browser has no dialogs: the permalink is still there.
        .catch(() => location.assign(link.href));
    });
  }
  const fill = () => citing().then(({ fillCitations }) => fillCitations());
  foot?.addEventListener('toggle', fill, { once: true });
}
