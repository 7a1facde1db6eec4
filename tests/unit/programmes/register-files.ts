import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRegister, parseProgrammes } from '../../../src/programmes/index.ts';

const root = join(import.meta.dirname, '../../..');

/** The files of the register as they are published. */
export const files = globSync('content/programmes/*.yaml', { cwd: root })
  .sort()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

export const parsed = parseProgrammes(files);
export const register = compileRegister(parsed.programmes);
