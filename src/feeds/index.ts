/** Feeds: Atom documents from plain values. The only door of this room. */
export { type AtomEntry, type AtomFeed, atomFeed } from './atom.ts';
export { escapeXml } from './escape-xml.ts';
