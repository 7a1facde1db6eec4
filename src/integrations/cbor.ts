/** Reads the CBOR that Pagefind writes: whole numbers, texts and arrays, each of known size. */
export class CborReader {
  readonly bytes: Uint8Array;
  at: number;

  /** @param at where the first item begins */
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Reads one item: a number, a text or an array of items. Throws a RangeError for any other kind. */
  item(): unknown {
    const { type, size } = this.#head();
    if (type === 0) return size;
    if (type === 1) return -1 - size;
    if (type === 4) return Array.from({ length: size }, () => this.item());
    this.at += size;
    return Buffer.from(this.bytes.subarray(this.at - size, this.at)).toString();
  }

  /** Passes over one item. */
  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const { type, size } = this.#head();
      if (type === 3) this.at += size;
      if (type === 4) left += size;
    }
  }

  /** Enters an array and returns how many items it has. */
  array(): number {
    const { type, size } = this.#head();
    if (type !== 4) throw new RangeError('An array was expected.');
    return size;
  }

  #head(): { type: number; size: number } {
    const first = this.bytes[this.at++] ?? 0xff;
    const [type, low] = [first >> 5, first & 31];
    if (low > 27 || ![0, 1, 3, 4].includes(type)) throw new RangeError('Another kind of item was found.');
    let size = low < 24 ? low : 0;
    for (let left = low < 24 ? 0 : 1 << (low - 24); left > 0; left -= 1) {
      size = size * 256 + (this.bytes[this.at++] ?? 0);
    }
    return { type, size };
  }
}

/** The first bytes of an array of so many items. */
export function cborArray(size: number): Buffer {
  return head(4, size);
}

/** A text or a whole number from 0. */
export function cbor(value: string | number): Buffer {
  if (typeof value === 'number') return head(0, value);
  const text = Buffer.from(value);
  return Buffer.concat([head(3, text.length), text]);
}

function head(type: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(type << 5) | size]);
  if (size < 256) return Buffer.from([(type << 5) | 24, size]);
  if (size < 65_536) return Buffer.from([(type << 5) | 25, size >> 8, size & 255]);
  return Buffer.from([(type << 5) | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255]);
}
