/** A run of text to be wrapped in an element: offsets are UTF-16, `end` exclusive. */
export interface InlineElement {
  start: number;
  end: number;
  /** Lower ranks stand outside higher ones; an element is split only where one of a lower rank begins or ends. */
  rank: number;
  /** The tag's name, e.g. `strong`. */
  tag: string;
  attributes?: Readonly<Record<string, string>>;
  /** HTML that follows the element's closing tag, outside of it (already escaped). */
  after?: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for an element's content or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * Renders text with its elements as HTML. Text and attribute values are escaped; elements may overlap in any way
 * and come out properly nested. An empty or inverted element is ignored.
 * @throws RangeError when an element reaches outside the text.
 */
export function inlineHtml(text: string, elements: readonly InlineElement[]): string {
  const live = elements.filter((element) => element.end > element.start);
  for (const { start, end, tag } of live) {
    if (start < 0 || end > text.length) {
      throw new RangeError(
        `<${tag}> spans ${start}–${end}, but the text has ${text.length} characters: "${text}"`,
      );
    }
  }
  const ordered = [...live].sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
  const edges = [...new Set(live.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let html = '';
  let open: InlineElement[] = [];
  let from = 0;
  for (const edge of edges) {
    html += escapeHtml(text.slice(from, edge));
    const wanted = ordered.filter(({ start, end }) => start <= edge && edge < end);
    let shared = 0;
    while (shared < open.length && open[shared] === wanted[shared]) shared++;
    for (const element of open.slice(shared).reverse()) {
      html += `</${element.tag}>`;
      if (element.end === edge) html += element.after ?? '';
    }
    for (const element of wanted.slice(shared)) html += openTag(element);
    open = wanted;
    from = edge;
  }
  return html + escapeHtml(text.slice(from));
}

function openTag({ tag, attributes }: InlineElement): string {
  const written = Object.entries(attributes ?? {}).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${written.join('')}>`;
}
