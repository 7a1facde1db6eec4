import { createUrls, siteAddress, siteConfig } from '../site/index.ts';

const origin = siteAddress(process.env).site;

/** The path below which this build's pages stand, with slashes at both ends. */
export const base: string = import.meta.env.BASE_URL;

/** Addresses of this build's pages, as paths. */
export const urls = createUrls(base);

/** What the publisher of this build has set. */
export const config = siteConfig(process.env);

/** A path as an absolute address. */
export function address(path: string): string {
  return new URL(path, origin).href;
}
