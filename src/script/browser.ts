/** What the browser takes of this room: the locale table and folding, without OpenCC and its dictionaries. */
export { createFolder, type Folder } from './fold.ts';
export { LOCALES, SCRIPTS, type Script } from './locales.ts';
export type { Span } from './spans.ts';
