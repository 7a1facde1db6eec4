/** What the browser takes of this room: all of it is light. */
export { cite } from './cite.ts';
export {
  CITATION_STYLES,
  type CitationStyle,
  type Cited,
  type CitedBlock,
  type CitedSheet,
} from './types.ts';
