import type { SheetNotes } from '../../quotations/browser.ts';
import { load } from '../../search/texts/index.ts';

let loading: Promise<SheetNotes[]> | undefined;
let known: readonly SheetNotes[] = [];

/** What of the sheets is not in the index, loaded once; a failure is forgotten, so that the next quotation tries again. */
export function loadNotes(): Promise<SheetNotes[]> {
  loading ??= load<SheetNotes[]>(new URL('notes.json', location.href).href, 'no-cache').then(
    (sheets) => {
      known = sheets;
      return sheets;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** The notes as far as they are loaded. */
export const knownNotes = (): readonly SheetNotes[] => known;
