export { ICONS, iconSvg, type ManifestSource, PAPER, SCHEMES, webManifest } from './manifest.ts';
export { isOwnPage, type Selection, type SiteFile, selectFiles } from './select-files.ts';
export type * from './types.ts';
