/** What the browser takes of this room: likeness of names, without the register's parser and schemas. */
export { type Suggestible, type Suggestion, suggest } from './suggest.ts';
