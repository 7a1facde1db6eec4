import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aliasGroups, findMentions, proposeNames, suggest } from '../../../src/programmes/index.ts';
import { fold } from '../../../src/script/index.ts';
import { parsed, register } from './register-files.ts';
import { sheets } from './sheets.ts';

const plain = (text: string) => fold(text).replace(/[\s\p{P}]/gu, '');
const groups = aliasGroups(parsed.programmes);
const waysOf = new Map(groups.map(({ slug, texts }) => [slug, texts.map(plain)]));
const blocks = sheets.flatMap(({ sections }) =>
  sections.flatMap((section) => section.blocks.map(({ text }) => text)),
);
/** Names that mean their programme wherever they stand. */
const names = parsed.programmes
  .filter(({ when }) => !when)
  .flatMap(({ slug, names: { hant, hans } }) => [hant, hans].map((text) => ({ slug, text })));

/** Stretches of blocks and names, put together at random. */
const anyText = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...blocks)
        .chain((text) =>
          fc
            .tuple(fc.nat(text.length), fc.nat(60))
            .map(([start, length]) => text.slice(start, start + length)),
        ),
      fc.constantFrom(...names).map(({ text }) => text),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('「', '」', '《', '》', '（', '）', '“', '”', ' ', '、', '，'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('mentions are disjoint, in order, exact, and contain a name or alias', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end, surface, slug } of findMentions({ text }, register)) {
        assert.ok(last <= start && start < end && end <= text.length);
        assert.equal(text.slice(start, end), surface);
        assert.ok(
          (waysOf.get(slug) ?? []).some((way) => plain(surface).includes(way)),
          `${slug}: ${surface}`,
        );
        last = end;
      }
    }),
  );
});

test('every name is found between other words, in either script, with or without its brackets and spaces', () => {
  const marks = fc.constantFrom('', ' ', '「', '」');
  fc.assert(
    fc.property(fc.constantFrom(...names), marks, marks, ({ slug, text }, before, behind) => {
      for (const written of [text, text.replaceAll(/(?<![A-Za-z0-9.]) (?![A-Za-z0-9])|[「」『』“”]/gu, '')]) {
        const found = findMentions({ text: `另外，${before}${written}${behind}亦然。` }, register);
        assert.deepEqual(
          found.map((mention) => mention.slug),
          [slug],
          written,
        );
      }
    }),
  );
});

test('proposals are disjoint, in order, exact and not empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end, text: proposed } of proposeNames({ text })) {
        assert.ok(last <= start && start < end && end <= text.length);
        assert.equal(text.slice(start, end), proposed);
        last = end;
      }
    }),
  );
});

test('a name with one character left out or changed is suggested', () => {
  const long = names.filter(({ text }) => [...text].length >= 5);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), fc.boolean(), ({ slug, text }, at, isChanged) => {
      const characters = [...text];
      characters.splice(at % characters.length, 1, ...(isChanged ? ['某'] : []));
      const found = suggest(characters.join(''), groups, 5, fold);
      assert.ok(
        found.some((suggestion) => suggestion.slug === slug),
        `${characters.join('')} for ${text}`,
      );
    }),
  );
});
