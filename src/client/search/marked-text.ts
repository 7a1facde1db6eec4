import { create } from '../create.ts';
import { englishText } from '../english-text.ts';

/** Text with the stretches that match in `<mark>`; as nodes, so that nothing in it is read as markup. */
export function markedText(text: string, marks: readonly { start: number; end: number }[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    fragment.append(
      ...englishText(text.slice(at, start)),
      create('mark', {}, ...englishText(text.slice(start, end))),
    );
    at = end;
  }
  fragment.append(...englishText(text.slice(at)));
  return fragment;
}
