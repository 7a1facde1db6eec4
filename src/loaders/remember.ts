import type { ContentFile } from './content-files.ts';

/**
 * Reads files once: gives the same value again as long as the files are the same, with the same texts. Several
 * loaders and all pages ask for the same few things.
 *
 * @param make reads the files; what it gives is shared and must not be changed
 */
export function rememberLast<T>(
  make: (files: readonly ContentFile[]) => T,
): (files: readonly ContentFile[]) => T {
  let last: { files: readonly ContentFile[]; value: T } | undefined;
  return (files) => {
    if (!last || !sameFiles(last.files, files)) last = { files: [...files], value: make(files) };
    return last.value;
  };
}

function sameFiles(some: readonly ContentFile[], others: readonly ContentFile[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ path, text }, at) => path === others[at]?.path && text === others[at]?.text)
  );
}

/** Makes a value once for each thing it is made from, for as long as that is in use. */
export function rememberFor<K extends object, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (from) => {
    const known = made.get(from) ?? { value: make(from) };
    made.set(from, known);
    return known.value;
  };
}
