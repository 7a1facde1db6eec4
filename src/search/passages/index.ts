/** The index as a list of passages: for who looks for a text and not for an answer. A door of its own, without the query. */
export { openEveryTopic } from './every-topic.ts';
export { openPassages, type Passage, type PassageIndex } from './open-passages.ts';
