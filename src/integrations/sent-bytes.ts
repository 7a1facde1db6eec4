import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const QUALITY = 5;

/** Bytes as sent by a host that compresses as it sends: brotli at the middle quality; less where that gains nothing. */
export function sentBytes(content: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return Math.min(content.length, brotliCompressSync(content, { params }).length);
}

/** Sizes as sent, kept from build to build: most files stay as they were. */
export interface KeptSizes {
  of(content: Buffer): number;
  /** Keeps the sizes that were asked for, and no others. */
  keep(): void;
}

/** What sizes depend on besides the content. */
const MADE_WITH = `brotli ${process.versions.brotli} at ${QUALITY}`;

/** @param file where sizes are kept, by the digest of the content; one that cannot be read is made anew */
export function keptSizes(file: string): KeptSizes {
  const known = read(file);
  const asked: Record<string, number> = {};
  return {
    of(content) {
      const digest = createHash('sha256').update(content).digest('base64url');
      const size = known[digest] ?? sentBytes(content);
      asked[digest] = size;
      return size;
    },
    keep() {
      mkdirSync(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify({ madeWith: MADE_WITH, sizes: asked }));
      renameSync(draft, file);
    },
  };
}

function read(file: string): Record<string, number> {
  try {
    const { madeWith, sizes } = JSON.parse(readFileSync(file, 'utf8'));
    return madeWith === MADE_WITH ? sizes : {};
  } catch {
    // Not there yet, or not whole: nothing is lost.
    return {};
  }
}
