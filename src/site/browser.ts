/** What the browser takes of this room: names of dates, and the words of what is loaded on use. */
export { dateName, editionName } from './dates.ts';
export { CITE_MESSAGES } from './messages/cite.ts';
export { VERIFY_MESSAGES } from './messages/verify.ts';
export { PRERENDER_RULES } from './prerender-rules.ts';
