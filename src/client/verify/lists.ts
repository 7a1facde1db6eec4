import {
  COLOPHON,
  misprintsIn,
  type Part,
  type Place,
  type Run,
  TITLE,
  type WordChange,
} from '../../quotations/browser.ts';
import { LOCALES, type Script } from '../../script/browser.ts';
import { editionName, VERIFY_MESSAGES } from '../../site/browser.ts';
import { create } from '../create.ts';
import { knownNotes } from './notes.ts';

const script = document.documentElement.lang as Script;
const words = VERIFY_MESSAGES[script];
const base = document.getElementById('search-words')?.dataset.base ?? '/';

/** Places, each with its paragraphs, the text it stands in, and how that is written otherwise. */
export function placeList(places: readonly Place[]): HTMLElement {
  return create('ul', {}, ...places.map((place) => create('li', {}, ...placeLines(place))));
}

/** The place that comes nearest; its words stand in the comparison already. */
export function nearestPlace(place: Place): HTMLElement {
  return create('div', {}, ...placeLines(place).filter(({ nodeName }) => nodeName !== 'BLOCKQUOTE'));
}

/** Places of other editions that come as near; nothing where there are none. */
export function otherPlaces(places: readonly Place[]): HTMLElement[] {
  return places.length === 0 ? [] : [create('p', {}, words.others), placeList(places)];
}

/** Parts of the quotation in its order, each with where it stands. */
export function partList(parts: readonly Part[]): HTMLElement {
  return create('ol', {}, ...parts.map((part) => create('li', {}, ...placeLines(part))));
}

/** What differs, word by word. */
export function changeList(changes: readonly WordChange[]): HTMLElement {
  return create('ul', {}, ...changes.map((change) => create('li', {}, words.change(change))));
}

/** The quotation above the words of the sheet, with what differs marked. */
export function comparison(quoted: readonly Run[], issued: readonly Run[]): HTMLElement {
  return create(
    'dl',
    {},
    create('dt', {}, words.quotation),
    create('dd', {}, ...marked(quoted, 'del', words.onlyQuoted)),
    create('dt', {}, words.sheet),
    create('dd', {}, ...marked(issued, 'ins', words.onlyIssued)),
  );
}

function marked(runs: readonly Run[], tag: 'del' | 'ins', said: string): (Node | string)[] {
  const hidden = (text: string) => create('span', { className: 'visually-hidden' }, text);
  return runs.map(({ text, changed }) =>
    changed ? create(tag, {}, hidden(`〔${said}：`), text, hidden('〕')) : text,
  );
}

function placeLines(place: Place): Node[] {
  const { passages, script: written, text, loose } = place;
  const [first] = passages;
  if (!first) return [];
  const page = (each: Script) => `${base}${LOCALES[each].path}/${first.topic}/${first.edition}/`;
  const isOutside = ({ section }: Place['passages'][number]) => section === TITLE || section === COLOPHON;
  const fragment = (passage: Place['passages'][number]) => {
    const { section, number } = passage;
    if (isOutside(passage)) return '';
    return number === undefined ? `#${section}` : `#${section}-${number}`;
  };
  const name = (passage: Place['passages'][number]) =>
    isOutside(passage)
      ? words.outside[passage.section === TITLE ? 'title' : 'colophon']
      : words.paragraph(passage.headings[script], passage.number);
  const links = passages.flatMap((passage, at) => [
    ...(at > 0 ? ['、'] : []),
    create('a', { href: page(script) + fragment(passage) }, name(passage)),
  ]);
  const notes = [
    words.standsIn(written, first.issuedIn),
    ...(loose.length > 0 ? [words.differs(loose)] : []),
  ];
  const issued =
    first.issuedIn === script
      ? []
      : [
          ' ',
          create(
            'a',
            { href: page(first.issuedIn) + fragment(first), hreflang: first.issuedIn },
            words.issuedPage,
          ),
        ];
  return [
    create('p', {}, `${words.edition(first.titles[script], editionName(first.edition))}：`, ...links),
    create('blockquote', { lang: written }, text),
    create('p', { className: 'count' }, `${notes.join('；')}。`, ...issued),
    ...misprintsIn(place, knownNotes()).map(({ text, note }) =>
      create('p', { className: 'count' }, words.misprint(text[written], note)),
    ),
  ];
}
