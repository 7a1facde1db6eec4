import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { followBuild, type Phase } from './build-log.ts';
import { usageOf } from './process-tree.ts';

/** What one build took. */
export interface MeasuredBuild {
  seconds: number;
  /** Processor seconds of all its processes. */
  cpu: number;
  /** Most memory at once, bytes, with child processes; of all, and while in each phase. */
  memory: number;
  memoryIn: Map<Phase, number>;
  /** Seconds of each phase, and of the index, which is made beside the pages. */
  phases: Map<Phase, number>;
  index: number;
  pages: number;
}

const ASTRO = fileURLToPath(new URL('../../astro.ts', import.meta.url));
const SAMPLE_MS = 250;

/**
 * Builds a site in a process of its own and measures it from outside.
 *
 * @param env content, output and cache folders
 * @param tell is told how far it is, about every ten seconds
 * @throws Error with the last lines of the build when it fails
 */
export async function measureBuild(
  env: Record<string, string>,
  tell: (line: string) => void,
): Promise<MeasuredBuild> {
  const started = performance.now();
  const log = followBuild();
  const lines: string[] = [];
  const child = spawn(process.execPath, [ASTRO, 'build'], {
    env: { ...process.env, ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [cpu, memory, told] = [0, 0, started];
  const memoryIn = new Map<Phase, number>();
  const sample = setInterval(() => {
    const usage = usageOf(child.pid ?? -1);
    cpu = Math.max(cpu, usage.cpu);
    memory = Math.max(memory, usage.memory);
    memoryIn.set(log.phase(), Math.max(memoryIn.get(log.phase()) ?? 0, usage.memory));
    if (performance.now() - told < 10_000) return;
    told = performance.now();
    const { pages } = log.times();
    tell(`  ${((told - started) / 1000).toFixed(0)} s: ${log.phase()}, ${pages} pages`);
  }, SAMPLE_MS);
  try {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        log.take(line, performance.now() - started);
        lines.push(line);
        if (lines.length > 30) lines.shift();
      });
    }
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`The build failed, so there is nothing to measure.\n${lines.join('\n')}`);
  } finally {
    clearInterval(sample);
  }
  const { phases, index, pages } = log.times();
  return {
    seconds: (performance.now() - started) / 1000,
    ...{ cpu, memory, memoryIn, pages },
    phases: new Map([...phases].map(([phase, ms]) => [phase, ms / 1000])),
    index: index / 1000,
  };
}
