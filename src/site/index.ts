export { type SiteAddress, siteAddress } from './address.ts';
export { compactHtml } from './compact-html.ts';
export { reportLink, type SiteConfig, siteConfig } from './config.ts';
export { dateName, editionName } from './dates.ts';
export { type HeaderRule, type Headers, headerRules, headersFile, headersOf, isHashed } from './headers.ts';
export { CITE_MESSAGES } from './messages/cite.ts';
export {
  MESSAGES,
  type Messages,
  type OfflineWord,
  type RuleKind,
  type SearchWord,
} from './messages/index.ts';
export { VERIFY_MESSAGES } from './messages/verify.ts';
export { nginxSnippet } from './nginx.ts';
export { DESCRIPTION_LENGTHS, LONGEST_TITLE, pageDescription, pageTitle } from './page-words.ts';
export { CONTENT_SECURITY_POLICY } from './security-policy.ts';
export { isLarge } from './size.ts';
export { clipText, textWidth } from './text-width.ts';
export { createUrls, type PageName, relativePath, twinPath, type Urls } from './urls.ts';
