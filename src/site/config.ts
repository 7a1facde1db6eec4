/** What whoever publishes the site may set, beyond its address. */
export interface SiteConfig {
  /** Where a reader reports an error; `{url}` stands for the address of the page. Undefined when not set. */
  reportUrl: string | undefined;
  /**
   * So many of a topic's newest editions have pictures of their own, for themselves and for the comparisons that lead
   * to them; older ones are shown with their topic's. Infinity for all.
   */
  pictures: number;
  /** Whether readers may keep pages and topics to read without a connection. */
  offline: boolean;
}

/** Keeps the number of files and the time of a first build in bounds, whatever the number of editions. */
const PICTURED_EDITIONS = 3;

/**
 * Reads the publisher's settings from the environment.
 * @throws Error when `REPORT_URL` is neither an http(s) nor a mailto address, `PICTURES` neither a number nor `all`, or
 *   `OFFLINE` neither `on` nor `off`.
 */
export function siteConfig(env: Record<string, string | undefined>): SiteConfig {
  const reportUrl = env.REPORT_URL?.trim() || undefined;
  if (reportUrl !== undefined && !/^(https?:\/\/|mailto:)\S+$/.test(reportUrl)) {
    throw new Error(
      `REPORT_URL is "${reportUrl}". Write the address of a page or mailbox, e.g. https://example.org/issues/new?body={url} or mailto:desk@example.org.`,
    );
  }
  return { reportUrl, pictures: pictured(env.PICTURES?.trim()), offline: switched(env.OFFLINE?.trim()) };
}

function pictured(text: string | undefined): number {
  if (!text) return PICTURED_EDITIONS;
  if (text === 'all') return Number.POSITIVE_INFINITY;
  if (!/^\d{1,4}$/.test(text))
    throw new Error(
      `PICTURES is "${text}". Write how many of each topic's newest editions have pictures of their own, e.g. 3, or all.`,
    );
  return Number(text);
}

function switched(text: string | undefined): boolean {
  if (text && text !== 'on' && text !== 'off') {
    throw new Error(
      `OFFLINE is "${text}". Write OFFLINE=off to build without reading offline, or leave it out.`,
    );
  }
  return text !== 'off';
}

/** The report address for one page, or undefined when none is configured. */
export function reportLink({ reportUrl }: Pick<SiteConfig, 'reportUrl'>, page: string): string | undefined {
  return reportUrl?.replaceAll('{url}', encodeURIComponent(page));
}
