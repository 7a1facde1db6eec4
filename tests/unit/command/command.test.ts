import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { CommandError } from '../../../scripts/command/command-error.ts';
import { parseOptions } from '../../../scripts/command/parse-options.ts';
import { writeAtomically } from '../../../scripts/command/write-atomically.ts';
import { put, workspace } from '../import/workspace.ts';

function folder(context: TestContext): { root: string; at: (name: string) => string } {
  const root = workspace(context);
  return { root, at: (name) => join(root, 'files', name) };
}

test('all files are written, and what they replace is gone', (context) => {
  const { root, at } = folder(context);
  put(root, 'files/a.txt', 'old');
  writeAtomically([
    { path: at('a.txt'), content: 'new' },
    { path: at('deep/b.txt'), content: 'b' },
  ]);
  assert.equal(readFileSync(at('a.txt'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(at('')).sort(), ['a.txt', 'deep']);
  assert.deepEqual(readdirSync(at('deep')), ['b.txt']);
});

for (const [what, block] of [
  ['a folder stands in the place of the last', (at: (name: string) => string) => mkdirSync(at('c.txt'))],
  [
    'a file stands in the place of a folder of the last',
    (at: (name: string) => string) => writeAtomically([{ path: at('c.txt'), content: '' }]),
  ],
] as const) {
  test(`none is written when ${what}, and the message says which and why`, (context) => {
    const { root, at } = folder(context);
    put(root, 'files/a.txt', 'old');
    block(at);
    const last = what.startsWith('a folder') ? at('c.txt') : at('c.txt/d.txt');
    assert.throws(
      () =>
        writeAtomically([
          { path: at('a.txt'), content: 'new' },
          { path: at('b.txt'), content: 'new' },
          { path: last, content: 'new' },
        ]),
      (error) =>
        error instanceof CommandError &&
        /c\.txt.* cannot be written: a (folder|file|folder on the way).*Nothing was written\. → .*try again/u.test(
          error.message,
        ),
    );
    assert.equal(readFileSync(at('a.txt'), 'utf8'), 'old');
    assert.equal(existsSync(at('b.txt')), false);
    assert.deepEqual(readdirSync(at('')).sort(), ['a.txt', 'c.txt']);
  });
}

test('an option that is not known, or lacks its value, is told in one sentence with the usage', () => {
  const read = (...args: string[]) =>
    parseOptions(args, { options: { from: { type: 'string' } } }, 'npm run it');
  assert.equal(read('--from', 'a').values.from, 'a');
  for (const [args, problem] of [
    [['--form', 'a'], /^CommandError: Unknown option '--form'\. → npm run it$/u],
    [['a'], /^CommandError: Unexpected argument 'a'\. .*→ npm run it$/u],
    [['--from'], /^CommandError: Option '--from <value>' argument missing\. → npm run it$/u],
  ] as const) {
    assert.throws(() => read(...args), problem);
  }
});
