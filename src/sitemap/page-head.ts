/** What a page says of itself in its head. Addresses are absolute. */
export interface PageHead {
  canonical: string | undefined;
  /** By `hreflang`, in the order of the page. */
  alternates: { language: string; href: string }[];
  /** ISO date of what it shows; undefined for most. */
  modified: string | undefined;
  /** False where the page asks not to be listed. */
  indexable: boolean;
}

/**
 * Reads a page's head from the beginning of its HTML as this site's build writes it: attributes in double quotes, the
 * metadata before any data.
 */
export function readPageHead(html: string): PageHead {
  const tags = [...html.matchAll(/<(?:link|meta)\b[^>]*>/g)].map(([tag]) => tag);
  const find = (...attributes: string[]) =>
    tags.find((tag) => attributes.every((each) => tag.includes(each)));
  const canonical = find(' rel="canonical"');
  const modified = find(' property="article:modified_time"');
  return {
    canonical: canonical && attributeOf(canonical, 'href'),
    alternates: tags
      .filter((tag) => tag.includes(' rel="alternate"') && tag.includes(' hreflang="'))
      .map((tag) => ({ language: attributeOf(tag, 'hreflang') ?? '', href: attributeOf(tag, 'href') ?? '' })),
    modified: modified && attributeOf(modified, 'content'),
    indexable: !attributeOf(find(' name="robots"') ?? '', 'content')?.includes('noindex'),
  };
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll(/&(?:amp|#38);/g, '&');
}
