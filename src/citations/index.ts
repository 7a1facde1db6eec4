/** Citations of sheets and paragraphs, in several styles. Nothing here knows the day: the reader's browser does. */
export * from './browser.ts';
