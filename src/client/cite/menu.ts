import { CITATION_STYLES, cite } from '../../citations/browser.ts';
import { LOCALES } from '../../script/browser.ts';
import { editionName } from '../../site/browser.ts';
import { button, create } from '../create.ts';
import { type PageBlock, readBlock, withIssued } from './block.ts';
import { base, copied, sheet, today, words } from './facts.ts';

let block: PageBlock;
let cited: Promise<PageBlock>;

const place = create('a', {});
const status = create('p', { role: 'status', className: 'search-status' });
const shown = create('textarea', { readOnly: true, rows: 5, hidden: true, ariaLabel: words.copied });
const citations = create(
  'div',
  { role: 'group', ariaLabel: words.copyCitation },
  ...CITATION_STYLES.map((style) => button(words.styles[style], () => void copyCitation(style))),
);
const first = button(words.copyLink, () =>
  copy(new URL(`#${block.anchor}`, sheet.url).href, words.linkCopied),
);
first.autofocus = true;
const dialog: HTMLDialogElement = create(
  'dialog',
  { className: 'search-dialog cite-menu', onclick: ({ target }) => target === dialog && dialog.close() },
  create('h2', { id: 'cite-place' }, place),
  create('p', { className: 'count' }, `《${sheet.title}》${editionName(sheet.edition)}版`),
  create(
    'div',
    {},
    first,
    button(words.copyText, () => copy(block.text, words.textCopied)),
  ),
  create('p', { className: 'count', ariaHidden: 'true' }, words.copyCitation),
  citations,
  status,
  shown,
  create(
    'div',
    {},
    button(words.close, () => dialog.close()),
    create('a', { href: `${base}${LOCALES[sheet.script].path}/verify/` }, words.verify),
  ),
);
dialog.setAttribute('aria-labelledby', 'cite-place');
place.addEventListener('click', () => dialog.close());
document.body.append(dialog);

/**
 * Opens the menu of a paragraph.
 * @param link its ¶; focus goes back there when the menu is closed
 */
export function openMenu(link: HTMLAnchorElement): void {
  const element = link.closest('.block');
  if (!element || dialog.open) return;
  block = readBlock(element);
  cited = withIssued(block);
  place.href = link.hash;
  place.textContent = `${block.heading}${words.paragraph(block.number)}`;
  status.textContent = '';
  shown.hidden = true;
  dialog.showModal();
}

async function copyCitation(style: (typeof CITATION_STYLES)[number]): Promise<void> {
  const { text: _, ...place } = await cited;
  const missing = sheet.script !== sheet.issuedIn && place.issued === undefined;
  const said = words.citationCopied(words.styles[style]) + (missing ? words.withoutIssued : '');
  copy(cite({ sheet, block: place, accessed: today() }, style), said);
}

/** Copies a text and shows it: where the browser refuses, it stands there selected. */
async function copy(text: string, said: string): Promise<void> {
  shown.value = text;
  shown.hidden = false;
  const done = await copied(text);
  // The same words twice are said once: the region has to change.
  status.textContent = '';
  await new Promise(requestAnimationFrame);
  status.textContent = done ? said : words.refused;
  if (!done) shown.select();
}
