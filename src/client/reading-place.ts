/** Which block of a page was in view, by its path, its anchor and its px from the top of the window. */
type Place = [path: string, anchor: string, top: number];

/** Px at the top of the window that its header may cover. */
const COVERED = 92;

/** The first block whose text reaches below the header; none at the top of the page. */
export function blockInView(): HTMLElement | undefined {
  if (scrollY < 8) return undefined;
  return [...document.querySelectorAll<HTMLElement>('.block, .section > h2')].find(
    (block) => block.getBoundingClientRect().bottom > COVERED,
  );
}

/**
 * Leaves word for the page at a path of which block is where on the screen.
 *
 * @throws where storage is blocked
 */
export function leavePlace(block: HTMLElement, path: string): void {
  const place: Place = [path, block.id, block.getBoundingClientRect().top];
  sessionStorage.place = JSON.stringify(place);
}

/**
 * Puts the block a reader left on the twin page back where it was on the screen. Only its section and those beside it
 * are laid out before the first paint.
 *
 * @throws where storage is blocked
 */
export function takePlace(): void {
  const [path, anchor, top] = JSON.parse(sessionStorage.place ?? '[]') as Place | [undefined, '', 0];
  delete sessionStorage.place;
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
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const { style } of sections) style.cssText = '';
      settle();
      history.replaceState(history.state, '', `#${anchor}`);
    }),
  );
}
