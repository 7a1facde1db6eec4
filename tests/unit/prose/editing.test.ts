import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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

/** The first column of the tables of a part, which name messages of import and new-topic. */
const MESSAGES_OF = ['next-edition', 'failures'];

/** Files whose messages an editor sees when an import or a new topic does not go as it should. */
const SOURCES = ['scripts/import', 'scripts/new-topic', 'scripts/command'].flatMap((folder) =>
  readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);
const RESTORE = readFileSync('src/fact-sheets/restore/restore-error.ts', 'utf8');

test('every message that the guide explains is one that a command says', () => {
  const said = [...SOURCES, RESTORE].join('\n');
  const explainedMessages = MESSAGES_OF.flatMap(explained);
  for (const message of explainedMessages) assert.ok(said.includes(message), message);
  assert.equal(new Set(explainedMessages).size, explainedMessages.length);
});

test('the messages an import may end with, or add to its summary, are explained in the guide', () => {
  const all = MESSAGES_OF.flatMap(explained).join('\n');
  for (const message of [
    'gives the month of its update only',
    'section headed otherwise',
    'new section',
    'missing section',
    'make sure that the raw file has no such section',
    'Kept, but to be mended',
    'is not UTF-8',
    'which a fact sheet cannot have',
    'is no heading of the topic yet',
    'does not say when it was updated',
    'its script is not sure',
    'is there already',
  ])
    assert.ok(all.includes(message), message);
});
