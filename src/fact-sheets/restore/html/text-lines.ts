import type { Element, ElementContent } from 'hast';
import { UPDATED_LINE } from '../../outline.ts';
import { readBullet } from '../bullets.ts';
import { endsSentence } from '../sentence.ts';
import { holdsBlocks } from './blocks.ts';
import { hoistBreaks } from './breaks.ts';
import { plainText, tidy } from './inline-markdown.ts';

/** The lines of a data cell: its paragraphs, and what `<br>` parts between digits. */
export function linesOfCell(cell: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  const walk = (nodes: readonly ElementContent[]): void => {
    const hoisted = hoistBreaks(nodes);
    for (const [index, node] of hoisted.entries()) {
      if (node.type === 'element' && holdsBlocks(node)) {
        lines.push([]);
        walk(node.children);
        lines.push([]);
        continue;
      }
      const isBreak = node.type === 'element' && node.tagName === 'br';
      const before = tidy(plainText(lines.at(-1) ?? []));
      if (isBreak && /\d$/u.test(before) && /^\d/u.test(tidy(plainText(hoisted.slice(index + 1))))) {
        lines.push([]);
      } else lines.at(-1)?.push(node);
    }
  };
  walk(cell.children);
  return lines.filter((line) => tidy(plainText(line)) !== '');
}

/** Parts a paragraph at breaks, see `paragraph` of the writer; an item only where the next line has a bullet. */
export function splitAtBreaks(nodes: readonly ElementContent[], isItem = false): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    const isBreak = node.type === 'element' && node.tagName === 'br';
    const before = isBreak ? tidy(plainText(parts.at(-1) ?? [])) : '';
    const behind = isBreak ? lineBehind(nodes.slice(index + 1)) : '';
    const ends = !isItem && (endsSentence(before) || /[：:]$/u.test(before) || UPDATED_LINE.test(behind));
    if (isBreak && before !== '' && (ends || bulletOf(behind) !== undefined)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

/** The text up to the next break that has any before it. */
export function lineBehind(nodes: readonly ElementContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br' && text.trim() !== '') break;
    text += plainText([node]);
  }
  return tidy(text);
}

/** The glyph of a line that begins with a bullet and has text behind it. */
export function bulletOf(text: string): string | undefined {
  const bullet = readBullet(text);
  return bullet && bullet.text !== '' ? bullet.glyph : undefined;
}

/** Inline content without the bullet it is written with. */
export function withoutBullet(nodes: readonly ElementContent[], glyph: string): ElementContent[] {
  let found = false;
  const strip = (node: ElementContent): ElementContent => {
    if (found) return node;
    if (node.type === 'text') {
      if (node.value.trim() === '') return node;
      found = true;
      return { ...node, value: node.value.trimStart().slice(glyph.length) };
    }
    return node.type === 'element' ? { ...node, children: node.children.map(strip) } : node;
  };
  return nodes.map(strip);
}
