import {
  findCandidates,
  LONGEST,
  outsidePassages,
  SHORTEST,
  type Verdict,
  verify,
} from '../../quotations/browser.ts';
import type { Script } from '../../script/browser.ts';
import { openEveryTopic, openPassages, type PassageIndex } from '../../search/passages/index.ts';
import { VERIFY_MESSAGES } from '../../site/browser.ts';
import { changeList, comparison, nearestPlace, otherPlaces, partList, placeList } from './lists.ts';
import { loadNotes } from './notes.ts';

const status = document.getElementById('verify-status') as HTMLElement;
const result = document.getElementById('verify-result') as HTMLElement;
const { base = '/', parted } = (document.getElementById('search-words') as HTMLElement).dataset;
const words = VERIFY_MESSAGES[document.documentElement.lang as Script];

let index: Promise<PassageIndex> | undefined;

/** The index, opened once; a failure is forgotten, so that the next quotation tries again. */
function openIndex(): Promise<PassageIndex> {
  index ??= (parted === undefined ? openPassages({ base }) : openEveryTopic(base)).catch((error) => {
    index = undefined;
    throw error;
  });
  return index;
}

/**
 * Verifies a quotation and shows what is found.
 * @param isLatest whether no other quotation has been asked for meanwhile
 */
export async function showVerdict(quotation: string, isLatest: () => boolean): Promise<void> {
  if (quotation.trim() === '') return show('', []);
  status.textContent = words.loading;
  try {
    const open = await openIndex();
    // Without the notes (offline, say) the paragraphs are verified all the same.
    const [found, sheets] = await Promise.all([findCandidates(quotation, open), loadNotes().catch(() => [])]);
    const verdict = verify(quotation, [...found, ...outsidePassages(sheets)], open.fold);
    if (isLatest()) show(...answer(verdict));
  } catch (error) {
    if (!isLatest()) return;
    console.error(error);
    show(words.failed, []);
  }
}

function show(said: string, children: Node[]): void {
  status.textContent = said;
  result.replaceChildren(...children);
}

function answer(verdict: Verdict): [said: string, children: Node[]] {
  switch (verdict.kind) {
    case 'too-short':
      return [words.tooShort(SHORTEST), []];
    case 'too-long':
      return [words.tooLong(LONGEST), []];
    case 'none':
      return [words.none, []];
    case 'found': {
      // The best of them says how the quotation differs.
      const [best] = [...verdict.places].sort((a, b) => a.loose.length - b.loose.length);
      return [words.found(best?.loose ?? []), [placeList(verdict.places)]];
    }
    case 'cut':
      return [words.cut(verdict.marked), [partList(verdict.parts)]];
    case 'spliced':
      return [words.spliced(verdict.fragments), [partList(verdict.parts)]];
    case 'partly':
      return [words.partly, [partList(verdict.parts)]];
    case 'near':
      return [
        words.near(verdict.changes),
        [
          changeList(verdict.changes),
          comparison(verdict.quoted, verdict.issued),
          nearestPlace(verdict.place),
          ...otherPlaces(verdict.others),
        ],
      ];
  }
}
