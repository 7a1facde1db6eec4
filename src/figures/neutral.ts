import { PAIRS } from './neutral-pairs.ts';

/**
 * Maps a text, character by character and length for length, to one neutral form in which the tables of this room
 * are compared: Simplified characters, half-width ASCII, every white space a plain space. Offsets stay valid.
 * Only the characters of the tables are mapped; the full-width comma stays, because it ends a clause.
 */
export function neutral(text: string): string {
  let out = '';
  for (const char of splitUnits(text)) out += neutralUnit(char);
  return out;
}

const MAP = /* @__PURE__ */ new Map<string, string>(
  PAIRS.split(/\s+/).flatMap((pair) => (pair.length === 2 ? [[pair[0] as string, pair[1] as string]] : [])),
);

function splitUnits(text: string): string[] {
  return text.split('');
}

function neutralUnit(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code < 0x20 ? ' ' : char;
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff0c ? char : String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000 || code === 0x202f || (code >= 0x2002 && code <= 0x200a)) return ' ';
  return MAP.get(char) ?? char;
}
