/** Dice's coefficient of the pairs of neighbouring characters of two texts, 0 to 1; 1 for equal texts, empty ones too. */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const n = rest.get(pair) ?? 0;
    if (n === 0) continue;
    rest.set(pair, n - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function pairsOf(text: string): string[] {
  if (text.length === 1) return [text];
  const pairs: string[] = [];
  for (let i = 0; i + 1 < text.length; i += 1) pairs.push(text.slice(i, i + 2));
  return pairs;
}
