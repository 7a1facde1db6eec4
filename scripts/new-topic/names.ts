import { join } from 'node:path';
import { createRulesFor, readConversionData } from '../../src/loaders/index.ts';
import { convert, LOCALES, SCRIPTS, type Script } from '../../src/script/index.ts';

/** A name in both scripts. */
export type Names = Record<Script, string>;

/** Gives names in both scripts, the other converted by the site's rules for a person to read over. */
export function namesBy(root: string): (text: string, from: Script) => Names {
  const rules = createRulesFor(readConversionData(join(root, 'content'))).site;
  return (text, from) => {
    const other = convert(text, { from, to: LOCALES[from].twin, rules });
    return Object.fromEntries(SCRIPTS.map((script) => [script, script === from ? text : other])) as Names;
  };
}

/** The lines of a section in a topic file. */
export function sectionYaml(slug: string, names: Names): string[] {
  return [
    `  - slug: ${slug}`,
    `    name: { ${SCRIPTS.map((script) => `${script}: ${JSON.stringify(names[script])}`).join(', ')} }`,
  ];
}
