import type { MovedPage } from './moved.ts';

/** What a row says of an address: undefined when nothing. */
export interface Coverage {
  /** Where the row has what stood there, if it is there as it was; undefined when it is gone or all went to one place. */
  to: string | undefined;
}

/**
 * What a row says of an address. It speaks for its own, for all below it, and for what else belongs to it: the figures
 * of a topic, the comparisons of an edition.
 *
 * @param path below a script's home, ending in a slash
 */
export function covered({ from, to }: Pick<MovedPage, 'from' | 'to'>, path: string): Coverage | undefined {
  if (path === from) return { to };
  const folder = to?.includes('#') ? undefined : to;
  if (path.startsWith(from)) return { to: folder && folder + path.slice(from.length) };
  if (path === `figures/${from}`) return { to: folder && `figures/${folder}` };
  const [, topic = '', ...editions] = /^([a-z0-9-]+)\/([a-z0-9-]+)\.\.\.([a-z0-9-]+)\/$/u.exec(path) ?? [];
  const [, edition = ''] = (from.startsWith(`${topic}/`) && /^[a-z0-9-]+\/([a-z0-9-]+)\/$/u.exec(from)) || [];
  if (edition === '' || !editions.includes(edition)) return undefined;
  const [, into, other] = (folder && /^([a-z0-9-]+)\/(\d{4}-\d{2})\/$/u.exec(folder)) || [];
  const pair = editions.map((each) => (each === edition ? other : each)).join('...');
  return { to: other && `${into}/${pair}/` };
}
