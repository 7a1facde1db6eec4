/** Makes an element with properties and children. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'children'>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export function button(label: string, act: () => void): HTMLButtonElement {
  return create('button', { type: 'button', textContent: label, onclick: act });
}
