import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { TOPIC_YAML } from '../fact-sheets/sample.ts';

/** A folder of its own with the topic `water` and the files given; removed after the test. */
export function workspace(
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const root = mkdtempSync(join(tmpdir(), 'fact-sheets-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({ 'content/topics/water.yaml': TOPIC_YAML, ...files })) {
    put(root, path, content);
  }
  return root;
}

/** Writes one file below the folder. */
export function put(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
