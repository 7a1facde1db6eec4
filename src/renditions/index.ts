export { blockHtml, shownSic, sicId } from './block-html.ts';
export { escapeHtml, type InlineElement, inlineHtml } from './inline-html.ts';
export {
  type RenderedBlock,
  type RenderedSection,
  type RenderedSic,
  type Rendition,
  type RenditionContext,
  renderSheet,
  renderSicList,
} from './rendition.ts';
