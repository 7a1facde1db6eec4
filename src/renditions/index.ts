export { blockHtml, shownSic, sicId } from './block-html.ts';
export {
  type ChangedWord,
  type ConversionReport,
  conversionReport,
  type UsedRule,
} from './conversion-report.ts';
export { escapeHtml, type InlineElement, inlineHtml } from './inline-html.ts';
export {
  type RenderedBlock,
  type RenderedSection,
  type RenderedSic,
  type Rendition,
  type RenditionContext,
  renderNote,
  renderRuleNote,
  renderSheet,
} from './rendition.ts';
export { textHtml } from './text-html.ts';
