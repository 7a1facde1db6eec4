/** So many names are told; the rest as a number. */
const TOLD = 4;

/** Names in a row, `甲、乙`; of many the first ones and how many there are. */
export function listed(names: readonly string[], unit: string): string {
  const told = names.slice(0, TOLD).join('、');
  return names.length > TOLD ? `${told}等 ${names.length} ${unit}` : told;
}

/** A text that begins or ends with a digit or a letter stands apart from the Chinese character beside it. */
export function spaced(text: string): string {
  return `${/^[\dA-Za-z]/.test(text) ? ' ' : ''}${text}${/[\dA-Za-z%]$/.test(text) ? ' ' : ''}`;
}
