const CHOICE = 'script';

/** The script a list of language tags asks for first: `zh-TW` and `zh-Hant` Traditional, other `zh` Simplified. */
export function scriptFor(languages: readonly string[]): 'zh-Hant-HK' | 'zh-Hans' | undefined {
  const chinese = languages.find((language) => /^zh\b/i.test(language));
  if (!chinese) return undefined;
  return /hant|-(hk|tw|mo)\b/i.test(chinese) ? 'zh-Hant-HK' : 'zh-Hans';
}

/** Marks the script a reader chose last time, or the one the browser's languages suggest. Goes nowhere by itself. */
class LocaleGate extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const chosen = remembered();
    const suggested = chosen ?? scriptFor(navigator.languages);
    const link = links.find(({ hreflang }) => hreflang === suggested);
    if (link) {
      const hint = link.querySelector('.hint');
      if (hint) hint.textContent = (chosen ? link.dataset.chosen : link.dataset.suggested) ?? '';
      link.classList.add('suggested');
    }
    for (const each of links) each.addEventListener('click', () => remember(each.hreflang));
  }
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(CHOICE) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(script: string): void {
  try {
    localStorage.setItem(CHOICE, script);
  } catch {
    // Blocked storage: the choice is not remembered, the link works.
  }
}

customElements.define('locale-gate', LocaleGate);
