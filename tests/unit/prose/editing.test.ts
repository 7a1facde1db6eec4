import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOUBTS } from '../../../src/fact-sheets/index.ts';
import { KINDS } from '../../../src/programmes/index.ts';
import { FINDING_RULES } from '../../../src/script/index.ts';

const guide = readFileSync('content/pages/editing.md', 'utf8');

/** What the first column of the tables below a heading names. */
function explained(id: string): string[] {
  const section = guide.split(/^## /mu).find((part) => part.includes(`{#${id}}`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
    );
}

test('every rule that a check can break is explained in the guide, once, and no other', () => {
  assert.deepEqual(explained('messages').sort(), [...FINDING_RULES].sort());
});

test('every doubt of an import is explained in the guide, once, and no other', () => {
  assert.deepEqual(explained('doubts').sort(), [...DOUBTS].sort());
});

test('the guide names every kind of the register, and every command of an editor', () => {
  for (const kind of KINDS) assert.match(guide, new RegExp(`${kind}（`, 'u'));
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [, command = ''] of guide.matchAll(/npm (?:run )?([a-z-]+)/gu))
    assert.ok(scripts[command], command);
});
