/** The search of a site on which each topic has an index of its own: a door of its own, for no other site needs it. */
export { openTopics } from './open-topics.ts';
