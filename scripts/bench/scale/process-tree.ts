import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all below it use now. */
export interface Usage {
  /** Resident memory, bytes; memory that processes share counts for each. */
  memory: number;
  /** Processor time since their start, seconds, with children that have ended. */
  cpu: number;
}

const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/** Reads `/proc`, so on Linux only; elsewhere everything is 0. */
export function usageOf(root: number): Usage {
  const children = new Map<number, number[]>();
  const stats = new Map<number, Usage>();
  for (const name of list('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = read(`/proc/${name}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    if (!fields) continue;
    const parent = fields[1] ?? 0;
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
    stats.set(Number(name), { cpu: ticks / TICKS_A_SECOND, memory: (fields[21] ?? 0) * PAGE_BYTES });
  }
  const usage: Usage = { memory: 0, cpu: 0 };
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    usage.memory += stats.get(pid)?.memory ?? 0;
    usage.cpu += stats.get(pid)?.cpu ?? 0;
    open.push(...(children.get(pid) ?? []));
  }
  return usage;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended since.
    return undefined;
  }
}
