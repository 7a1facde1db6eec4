import { PRERENDER_RULES_SOURCE } from './prerender-rules.ts';

/**
 * What pages may load: only files of this site, whatever they are, and no inline code. WebAssembly is for the search
 * index, the hash for rules of prerendering.
 */
const DIRECTIVES = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${PRERENDER_RULES_SOURCE}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The content security policy as a page's own `<meta>` carries it, for hosts that set no headers. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** The same policy as a response header, which also says what a `<meta>` cannot: no other site frames these pages. */
export const POLICY_HEADER = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/** What a page that is linked to learns of the linking one; browsers do so by themselves, the header says it. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';
