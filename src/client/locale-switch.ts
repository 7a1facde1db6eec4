import { PRERENDER_RULES } from '../site/browser.ts';
import { blockInView, leavePlace, takePlace } from './reading-place.ts';

/** Has the browser draw the one page ahead that a reader is likely to ask for next. */
function drawAhead(): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.text = PRERENDER_RULES;
  document.head.append(rules);
}

/**
 * Leads its link to the paragraph in view, and puts that back where it was on the screen. Remembers the choice for
 * the root page. Storage may be blocked: then the switch is the plain link it is without JavaScript.
 */
class LocaleSwitch extends HTMLElement {
  connectedCallback(): void {
    const arrive = () => {
      try {
        takePlace();
      } catch {
        // Blocked storage: the fragment in the address leads to the paragraph.
      }
    };
    // A page drawn ahead learns only when it is shown where its reader comes from.
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', arrive, { once: true });
    } else arrive();
    const link = this.querySelector('a');
    for (const event of ['pointerenter', 'focusin'] as const) {
      this.addEventListener(event, drawAhead, { once: true });
    }
    link?.addEventListener('click', (event) => {
      const block = blockInView();
      link.hash = block?.id ?? location.hash;
      // What a list is filtered by holds in the other script too.
      if (!new URL(link.href).search) link.search = location.search;
      try {
        localStorage.script = link.hreflang;
        // Another tab does not see this one's storage.
        if (!block || event.ctrlKey || event.metaKey || event.shiftKey) return;
        leavePlace(block, link.pathname);
        // What was drawn ahead is shown only at the very address it was drawn for.
        link.hash = '';
      } catch {
        // As above.
      }
    });
  }
}

customElements.define('locale-switch', LocaleSwitch);
