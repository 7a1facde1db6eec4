/** What is carried from a page to its twin: which block was in view, and where on the screen. */
interface Place {
  anchor: string;
  top: number;
}

const PLACE = 'place';
const CHOICE = 'script';

/** The first block whose text reaches below the top of the window: what the reader has before the eyes. */
function blockInView(): Place | undefined {
  if (window.scrollY < 8) return undefined;
  // What sticks to the top covers the text behind it; the page says how high that is.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  for (const block of document.querySelectorAll<HTMLElement>('.block, .section > h2')) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom > covered + 24) return { anchor: block.id, top };
  }
  return undefined;
}

function arrive(): void {
  const saved = sessionStorage.getItem(PLACE);
  if (!saved) return;
  sessionStorage.removeItem(PLACE);
  const { anchor, top } = JSON.parse(saved) as Place;
  const block = document.getElementById(anchor);
  if (!block || location.hash !== `#${anchor}`) return;
  const settle = () => window.scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
  settle();
  // The browser may still scroll to the fragment by itself once the page is laid out.
  requestAnimationFrame(settle);
}

function prefetch(href: string): void {
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = href;
  document.head.append(hint);
}

/**
 * Leads its link to the paragraph in view, and puts that back where it was on the screen. Remembers the choice for
 * the root page. Storage may be blocked: then the switch is the plain link it is without JavaScript.
 */
class LocaleSwitch extends HTMLElement {
  connectedCallback(): void {
    try {
      arrive();
    } catch {
      // Blocked storage: the fragment in the address still leads to the paragraph.
    }
    const link = this.querySelector('a');
    // The one page a reader is likely to ask for next; fetched when the pointer or the focus comes near.
    for (const event of ['pointerenter', 'focusin'] as const) {
      this.addEventListener(event, () => link && prefetch(link.href), { once: true });
    }
    link?.addEventListener('click', () => {
      const place = blockInView();
      link.hash = place?.anchor ?? location.hash;
      // What a list is filtered by holds in the other script too.
      if (!new URL(link.href).search) link.search = location.search;
      try {
        localStorage.setItem(CHOICE, link.hreflang);
        if (place) sessionStorage.setItem(PLACE, JSON.stringify(place));
      } catch {
        // As above.
      }
    });
  }
}

customElements.define('locale-switch', LocaleSwitch);
