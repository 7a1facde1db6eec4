/** Asks a browser that can to draw the page ahead to which the script switch leads (speculation rules, WICG). */
export const PRERENDER_RULES =
  '{"prerender":[{"where":{"selector_matches":"locale-switch a"},"eagerness":"immediate"}]}';

/** The SHA-256 of those very rules as a source of the content security policy: no other inline text passes. */
export const PRERENDER_RULES_SOURCE = "'sha256-Syna6qOM/aSOHuKPsC5GN6zhxNVSEshjsvveL1XxPOA='";
