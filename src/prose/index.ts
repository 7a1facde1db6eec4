export { type Prose, type ProseSection, renderProse } from './prose.ts';
