export { type ProseSection, renderProse } from './prose.ts';
