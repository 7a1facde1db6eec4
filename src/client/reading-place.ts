/** What is carried from a page to its twin: which block was in view, and where on the screen. */
interface Place {
  /** Path of the twin: in any other page the place means nothing. */
  path: string;
  anchor: string;
  /** Px from the top of the window. */
  top: number;
}

const PLACE = 'place';

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
  const place: Place = { path, anchor: block.id, top: block.getBoundingClientRect().top };
  sessionStorage.setItem(PLACE, JSON.stringify(place));
}

/**
 * Puts the block a reader left on the twin page back where it was on the screen. Only its section and those beside it
 * are laid out before the first paint.
 *
 * @throws where storage is blocked
 */
export function takePlace(): void {
  const saved = sessionStorage.getItem(PLACE);
  if (!saved) return;
  sessionStorage.removeItem(PLACE);
  const { path, anchor, top } = JSON.parse(saved) as Place;
  const block = document.getElementById(anchor);
  if (!block || location.pathname !== path) return;
  const sections = [...document.querySelectorAll<HTMLElement>('.section')];
  const own = sections.findIndex((section) => section.contains(block));
  const settle = () => scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
  for (const [index, { style }] of sections.entries()) {
    // High enough for any place to be scrolled to.
    if (Math.abs(index - own) > 1) style.cssText = 'content-visibility:hidden;height:200vh';
  }
  settle();
  requestAnimationFrame(() => {
    // The browser may have scrolled by itself once the page was laid out.
    settle();
    setTimeout(() => {
      for (const { style } of sections) style.cssText = '';
      settle();
      history.replaceState(history.state, '', `#${anchor}`);
    }, 50);
  });
}
