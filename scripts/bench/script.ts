// Measures script conversion: start, speed, and what a round trip loses. Runs by itself or as part of npm run bench.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contentDir, readConversionData, readSheets } from '../../src/loaders/index.ts';
import { compileRules, convert, convertMarked, LOCALES, type Rules } from '../../src/script/index.ts';

/** A line of the table: what was measured, the result, and the bar it must reach. */
export interface ScriptBenchRow {
  what: string;
  measured: string;
  bar: string;
}

const START = fileURLToPath(new URL('script-start.ts', import.meta.url));

/** Measures on the project's own sheets; takes about three seconds. */
export function benchScript(): ScriptBenchRow[] {
  const { glossary, houseSpelling } = readConversionData(contentDir());
  const rules = compileRules(glossary, houseSpelling);
  const spelling = compileRules(glossary, houseSpelling, { vocabulary: false });
  const starts = [1, 2, 3].map(() => Number(execFileSync(process.execPath, [START], { encoding: 'utf8' })));
  const sheets = [...readSheets(contentDir(), () => undefined).entries.values()].map(({ sheet }) => ({
    name: `${sheet.topic} ${sheet.edition}`,
    script: sheet.script,
    texts: sheet.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(({ text }) => text)]),
  }));
  return [
    { what: 'conversion ready', measured: `${Math.round(Math.min(...starts))} ms`, bar: '300 ms' },
    ...sheets.map(({ name, script, texts }) => ({
      what: `${name}, ${script} → ${LOCALES[script].twin}`,
      measured: `${speed(texts.join('\n'), script, rules)} M characters/s`,
      bar: '2',
    })),
    ...sheets.map(({ name, script, texts }) => ({
      what: `${name}, there and back, vocabulary off`,
      measured: `${lost(texts, script, spelling)} characters lost`,
      bar: script === 'zh-Hans' ? '0' : '1',
    })),
  ];
}

type Script = keyof typeof LOCALES;

function speed(text: string, from: Script, rules: Rules): string {
  const to = LOCALES[from].twin;
  const measure = (run: () => void) => {
    for (let i = 0; i < 10; i += 1) run();
    const begun = performance.now();
    let characters = 0;
    while (performance.now() - begun < 500) {
      run();
      characters += text.length;
    }
    return (characters / (performance.now() - begun) / 1000).toFixed(1);
  };
  const plain = measure(() => convert(text, { from, to, rules }));
  const marked = measure(() => convertMarked(text, [], { from, to, rules }));
  return `${plain} (with changes ${marked})`;
}

function lost(texts: readonly string[], from: Script, rules: Rules): number {
  const to = LOCALES[from].twin;
  return texts.reduce((sum, text) => {
    const back = [...convert(convert(text, { from, to, rules }), { from: to, to: from, rules })];
    return sum + [...text].filter((character, i) => character !== back[i]).length;
  }, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, measured, bar } of benchScript()) console.log(`${what}: ${measured} (bar: ${bar})`);
}
