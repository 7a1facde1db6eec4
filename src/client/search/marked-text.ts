/** Text with the stretches that match in `<mark>`; as nodes, so that nothing in it is read as markup. */
export function markedText(text: string, marks: readonly { start: number; end: number }[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    fragment.append(text.slice(at, start), mark);
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}
