import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { csv, DATA_SET_NAMES, type DataSetName } from '../open-data/index.ts';
import type { MovedPage, Whereabouts } from '../permalinks/index.ts';
import { LOCALES, SCRIPTS } from '../script/index.ts';
import { comparisonText, type DataRecords, textsOf } from './data-parts.ts';
import { published } from './published.ts';
import { address, urls } from './this-build.ts';

/** A file of the open data that was published under another layout, or of what has moved since. */
export interface KeptFile {
  /** Below the folder of the data. */
  name: string;
  /** The topic whose records it is made from; undefined for one that only tells what became of it. */
  topic: string | undefined;
  make(records: DataRecords): Promise<string | Uint8Array<ArrayBuffer>>;
}

const compress = promisify(gzip);
const COMPARISON = /^comparisons\/([a-z0-9-]+)\/([a-z0-9-]+\.\.\.[a-z0-9-]+)\.json$/u;
const PART = /^([a-z]+)\/([a-z0-9-]+)\.(json|csv)\.gz$/u;

/**
 * The data files that were published and that this layout does not have: still data where what they hold is still
 * there, else an answer that says what became of it.
 */
export async function keptDataFiles(): Promise<KeptFile[]> {
  const { addresses, whereabouts } = await published();
  const folder = '/data/';
  return addresses.flatMap((each): KeptFile[] => {
    const name = each.startsWith(folder) ? each.slice(folder.length) : '';
    const [, topic = '', pair = ''] = COMPARISON.exec(name) ?? [];
    const [, set = '', part = '', ending = ''] = PART.exec(name) ?? [];
    const path = topic
      ? `${topic}/${pair}/`
      : part && DATA_SET_NAMES.some((one) => one === set)
        ? `${part}/`
        : '';
    const found = path === '' ? undefined : whereabouts('zh-Hant-HK', path);
    if (found === undefined) return [];
    const [into = '', other = '', ...deeper] = (found === 'here' ? path : (found.to ?? '')).split('/');
    const [from, to] = other.split('...');
    if (topic && from && to) return [keptComparison(name, into, from, to)];
    if (part && into && other === '' && deeper.length === 0)
      return [keptPart(name, into, set as DataSetName, ending)];
    return found === 'here' ? [] : [goneFile(name, found)];
  });
}

function keptComparison(name: string, topic: string, from: string, to: string): KeptFile {
  return {
    name,
    topic,
    async make({ comparisons }) {
      const data = comparisons.find((each) => each.from === from && each.to === to);
      if (!data) throw new RangeError(`${topic}: ${from} is not compared with ${to}.`);
      return comparisonText(data);
    },
  };
}

function keptPart(name: string, topic: string, set: DataSetName, ending: string): KeptFile {
  return {
    name,
    topic,
    make: async (records) =>
      compress(textsOf(set, records).find((text) => text.ending === ending)?.text ?? ''),
  };
}

function goneFile(name: string, { to, why }: Whereabouts): KeptFile {
  const { reason } = why as MovedPage;
  const see = SCRIPTS.map((script) => address(urls.home(script) + (to ?? '')));
  const [hant, hans] = SCRIPTS.map((script) => reason[script]);
  const text = name.includes('.csv')
    ? csv(
        ['gone', ...SCRIPTS.map((script) => `reason_${LOCALES[script].path}`)],
        [['true', hant ?? '', hans ?? '']],
      )
    : `${JSON.stringify({ gone: true, reason: { hant, hans }, see }, null, 1)}\n`;
  return {
    name,
    topic: undefined,
    make: async () => (name.endsWith('.gz') ? compress(text) : text),
  };
}
