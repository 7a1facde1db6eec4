/** What is carried from a page to its twin: which block was in view, and where on the screen. */
interface Place {
  /** Path of the twin: in any other page the place means nothing. */
  path: string;
  anchor: string;
  /** Px from the top of the window. */
  top: number;
  /** Heights in px of the sections far from view, 0 for the others: the twins of those wait for the first paint. */
  far: number[];
}

const PLACE = 'place';

const sections = () => [...document.querySelectorAll<HTMLElement>('.section')];

/** The first block whose text reaches below what sticks to the top of the window; none at the top of the page. */
export function blockInView(): HTMLElement | undefined {
  if (scrollY < 8) return undefined;
  return [...document.querySelectorAll<HTMLElement>('.block, .section > h2')].find(
    (block, _, [first = block]) =>
      block.getBoundingClientRect().bottom > Number.parseFloat(getComputedStyle(first).scrollMarginTop) + 24,
  );
}

/**
 * Leaves word for the page at a path of which block is where on the screen.
 *
 * @throws where storage is blocked
 */
export function leavePlace(block: HTMLElement, path: string): void {
  const far = sections().map((section) => {
    const { top, bottom, height } = section.getBoundingClientRect();
    return bottom < -innerHeight || top > 2 * innerHeight ? height : 0;
  });
  const place: Place = { path, anchor: block.id, top: block.getBoundingClientRect().top, far };
  sessionStorage.setItem(PLACE, JSON.stringify(place));
}

/**
 * Puts the block a reader left on the twin page back where it was on the screen.
 *
 * @throws where storage is blocked
 */
export function takePlace(): void {
  const saved = sessionStorage.getItem(PLACE);
  if (!saved) return;
  sessionStorage.removeItem(PLACE);
  const { path, anchor, top, far } = JSON.parse(saved) as Place;
  const block = document.getElementById(anchor);
  if (!block || location.pathname !== path) return;
  const settle = () => scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
  const waiting = sections().filter(({ style }, index) => {
    if (!far[index]) return false;
    style.contentVisibility = 'hidden';
    style.containIntrinsicHeight = `${far[index]}px`;
    return true;
  });
  settle();
  requestAnimationFrame(() => {
    // The browser may have scrolled by itself once the page was laid out.
    settle();
    setTimeout(() => {
      for (const { style } of waiting) style.cssText = '';
      settle();
      history.replaceState(history.state, '', `#${anchor}`);
    }, 50);
  });
}
