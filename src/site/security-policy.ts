import { PRERENDER_RULES_SOURCE } from './prerender-rules.ts';

/** What pages may load: only this site's own files, no inline code. WebAssembly is for the search index, a hash for rules of prerendering. */
const DIRECTIVES = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${PRERENDER_RULES_SOURCE}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The content security policy as a page's own `<meta>` carries it, for hosts that set no headers. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** The same policy as a response header, which also says what a `<meta>` cannot: no other site frames these pages. */
export const POLICY_HEADER = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/** What a page says to which it links: its address within the site, its origin elsewhere. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';
