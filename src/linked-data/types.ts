/** A thing described in schema.org's terms: a node of JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** A page on the way from the front page to where the reader is. Addresses are absolute. */
export interface Crumb {
  name: string;
  url: string;
}

/** The site, which is responsible for its pages, but for no sheet. */
export interface SiteIdentity {
  name: string;
  url: string;
  /** That it is unofficial. */
  description: string;
}
