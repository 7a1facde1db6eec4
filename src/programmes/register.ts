import { comparableText } from './normalise.ts';
import type { Programme, When } from './types.ts';

/** A way of naming a programme, ready to be matched. All texts are in comparable form. */
export interface Surface {
  slug: string;
  via: 'name' | 'alias';
  text: string;
  when: CompiledWhen;
  /** Longer words around it in which it is only a part, with its place in them. */
  except: { text: string; at: number }[];
}

/** {@link When} with its words in comparable form. */
export interface CompiledWhen extends Omit<When, 'with'> {
  with: string[] | undefined;
  /** Only where the sheet defines it in brackets after the name, and from there on. */
  defined: boolean;
}

/** The programmes, compiled for finding mentions. */
export interface Register {
  /** Surfaces by their first two characters (or their only one), the longest first. */
  surfaces: ReadonlyMap<string, readonly Surface[]>;
  /** Every way of naming any programme, in comparable form. */
  known: ReadonlySet<string>;
  /** The English names, in comparable form: no mentions, but known. */
  english: ReadonlySet<string>;
}

/**
 * Compiles programmes for {@link findMentions}. Names, renames and aliases of both scripts count everywhere;
 * abbreviations and search aliases only where a sheet defines them.
 */
export function compileRegister(programmes: readonly Programme[]): Register {
  const surfaces = new Map<string, Surface[]>();
  const known = new Set<string>();
  for (const surface of programmes.flatMap(surfacesOf)) {
    if (surface.text === '') continue;
    known.add(surface.text);
    const key = surface.text.slice(0, 2);
    const bucket = surfaces.get(key);
    if (bucket) bucket.push(surface);
    else surfaces.set(key, [surface]);
  }
  for (const bucket of surfaces.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  const english = new Set(
    programmes.flatMap(({ names }) => (names.en === undefined ? [] : comparableText(names.en))),
  );
  return { surfaces, known, english };
}

/** Every way of naming one programme, each form once; a form that counts everywhere wins over a conditional one. */
function surfacesOf(programme: Programme): Surface[] {
  const found = new Map<string, Surface>();
  const add = (
    { hant, hans }: { hant: string; hans: string },
    via: Surface['via'],
    { when, except = [], defined = false }: { when?: When | undefined; except?: string[]; defined?: boolean },
  ) => {
    for (const text of new Set([comparableText(hant), comparableText(hans)])) {
      if (found.has(text)) continue;
      found.set(text, {
        slug: programme.slug,
        via,
        text,
        when: { ...when, with: when?.with?.map(comparableText), defined },
        except: except.flatMap((word) => placesIn(comparableText(word), text)),
      });
    }
  };
  add(programme.names, 'name', programme);
  for (const rename of programme.renames) add(rename, 'name', {});
  for (const alias of programme.aliases) add(alias, 'alias', alias);
  for (const typed of [...programme.searchAliases, ...programme.abbreviations]) {
    add({ hant: typed, hans: typed }, 'alias', { defined: true });
  }
  return [...found.values()];
}

/** Every place at which a part stands in a longer word. */
function placesIn(word: string, part: string): { text: string; at: number }[] {
  const places: { text: string; at: number }[] = [];
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) places.push({ text: word, at });
  return places;
}
