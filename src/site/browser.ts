/** What the browser takes of this room: names of dates, without the words of every page. */
export { dateName, editionName } from './dates.ts';
