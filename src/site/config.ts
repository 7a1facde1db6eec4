/** What whoever publishes the site may set, beyond its address. */
export interface SiteConfig {
  /** Where a reader reports an error; `{url}` stands for the address of the page. Undefined when not set. */
  reportUrl: string | undefined;
}

/**
 * Reads the publisher's settings from the environment.
 * @throws Error when `REPORT_URL` is neither an http(s) nor a mailto address.
 */
export function siteConfig(env: Record<string, string | undefined>): SiteConfig {
  const reportUrl = env.REPORT_URL?.trim() || undefined;
  if (reportUrl !== undefined && !/^(https?:\/\/|mailto:)\S+$/.test(reportUrl)) {
    throw new Error(
      `REPORT_URL is "${reportUrl}". Write the address of a page or mailbox, e.g. https://example.org/issues/new?body={url} or mailto:desk@example.org.`,
    );
  }
  return { reportUrl };
}

/** The report address for one page, or undefined when none is configured. */
export function reportLink({ reportUrl }: SiteConfig, page: string): string | undefined {
  return reportUrl?.replaceAll('{url}', encodeURIComponent(page));
}
