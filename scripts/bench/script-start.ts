// Prints how many milliseconds a fresh process needs until the first text is converted, Node's own start included.
import { contentDir } from '../../src/loaders/content-files.ts';
import { readConversionData } from '../../src/loaders/conversion-rules.ts';
import { compileRules, convert } from '../../src/script/index.ts';

const { glossary, houseSpelling } = readConversionData(contentDir());
const rules = compileRules(glossary, houseSpelling);
convert('开始', { from: 'zh-Hans', to: 'zh-Hant-HK', rules });
console.log(performance.now());
