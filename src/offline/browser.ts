/** What the browser takes of this room: the words between a page and the service worker. */
export type * from './types.ts';
