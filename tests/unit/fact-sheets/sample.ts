import { parseSheet, parseTopic, type Topic } from '../../../src/fact-sheets/index.ts';

export const TOPIC_YAML = `name: { zh-Hant-HK: 水務, zh-Hans: 水务 }
sections:
  - slug: overview
    name: { zh-Hant-HK: 概況, zh-Hans: 概况 }
  - slug: supply
    name: { zh-Hant-HK: 供水, zh-Hans: 供水 }
    headings: [食水供應]
  - slug: new-sources
    name: { zh-Hant-HK: 開拓水源, zh-Hans: 开拓水源 }
`;

/** The smallest topic, read from {@link TOPIC_YAML}. */
export const TOPIC: Topic = readTopic();

export const FILE = 'content/fact-sheets/water/2025-03.md';

const SHA256 = 'ab'.repeat(32);

/** A sheet's file around a body; `fields` come behind the required front matter. */
export function sheetFile(body: string, { fields = '', script = 'zh-Hant-HK' } = {}): string {
  return `---
script: ${script}
updated: 2025-03-31
publisher: 香港特別行政區政府
source:
  file: water.2025-03.${script}.txt
  format: pdf-text
  sha256: ${SHA256}
${fields}---
${body}`;
}

/** Findings of a sheet as `line rule message → remedy`. */
export function findingsOf(text: string, file = FILE): string[] {
  return parseSheet(text, { file, topic: TOPIC }).findings.map(
    ({ line, rule, message, remedy }) => `${line ?? '-'} ${rule} ${message} → ${remedy}`,
  );
}

function readTopic(): Topic {
  const { topic, findings } = parseTopic(TOPIC_YAML, { file: 'content/topics/water.yaml' });
  if (!topic) throw new Error(JSON.stringify(findings));
  return topic;
}
