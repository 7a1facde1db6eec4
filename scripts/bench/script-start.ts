// Prints how many milliseconds a fresh process needs until the first text is converted, Node's own start included.
// It reads the glossary itself: what else the loaders bring along is not part of conversion.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules, convert, parseGlossary, parseHouseSpelling } from '../../src/script/index.ts';

const folder = join('content', 'glossary');
const tables = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const isHouse = ({ name }: { name: string }) => name === 'house-spelling.tsv';
const rules = compileRules(
  tables.filter((table) => !isHouse(table)).flatMap(({ name, text }) => parseGlossary(text, name).entries),
  tables.filter(isHouse).flatMap(({ name, text }) => parseHouseSpelling(text, name).entries),
);
convert('开始', { from: 'zh-Hans', to: 'zh-Hant-HK', rules });
console.log(performance.now());
