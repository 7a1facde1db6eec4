import { CITATION_STYLES, cite } from '../../citations/browser.ts';
import { button, create } from '../create.ts';
import { copied, foot, sheet, today, words } from './facts.ts';

/** Writes the sheet's own citation in every style, with the day of access, and a button beside each that copies it. */
export function fillCitations(): void {
  const status = create('p', { role: 'status' });
  const rows = CITATION_STYLES.flatMap((style) => {
    const name = words.styles[style];
    const text = cite({ sheet, accessed: today() }, style);
    const citation = create('dd', { textContent: text, lang: style === 'apa' ? 'en' : sheet.script });
    const copy = button(words.copy, async () => {
      const done = await copied(text);
      status.textContent = done ? words.citationCopied(name) : words.refused;
      if (!done) getSelection()?.selectAllChildren(citation);
    });
    copy.ariaLabel = `${words.copyCitation}：${name}`;
    return [create('dt', {}, name, copy), citation];
  });
  foot.querySelector('dl')?.replaceChildren(...rows);
  foot.append(status);
}
