import type { Finding } from '../../src/fact-sheets/index.ts';
import type { Content } from '../content.ts';

/** Every topic file can be read, and every folder of sheets has one. */
export function checkTopics(content: Content): Finding[] {
  return [...content.topicFindings, ...content.strayFindings];
}
