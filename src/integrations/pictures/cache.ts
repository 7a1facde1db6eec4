import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that keeps one file under each name, with the digest of what it was made from. */
export class PictureCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file kept under a name, if it was made from what has this digest. */
  read(name: string, digest: string): Buffer | undefined {
    const file = join(this.#folder, name, `${digest}.png`);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  /** Keeps a file in place of what was there under its name. Whole or not at all: a build may be stopped. */
  write(name: string, digest: string, content: Buffer): void {
    const folder = join(this.#folder, name);
    const unfinished = join(this.#folder, `${digest}.part`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, join(folder, `${digest}.png`));
  }
}
