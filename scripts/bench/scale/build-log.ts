import { stripVTControlCharacters } from 'node:util';

/** What a build does, in the words of the table. */
export const PHASES = [
  'load',
  'bundle',
  'sheets',
  'comparisons',
  'registers',
  'conversion lists',
  'other pages',
  'data and routes',
  'pictures',
  'after the pages',
] as const;
export type Phase = (typeof PHASES)[number];

/** Follows a build by what it prints. */
export interface BuildLog {
  /** What the build is at. */
  phase(): Phase;
  /** Takes one line, printed so many milliseconds after the start. */
  take(line: string, at: number): void;
  /** Milliseconds of each phase; of the index, which is made beside the pages, from its start to its end. */
  times(): { phases: Map<Phase, number>; index: number; pages: number };
}

const PAGE = /[├└]─ (\S+)/;

/** Follows a build; a page belongs to the time since the line before it. */
export function followBuild(): BuildLog {
  const phases = new Map<Phase, number>();
  let now: Phase = 'load';
  let last = 0;
  let index = 0;
  let pages = 0;
  const spend = (phase: Phase, at: number) => {
    phases.set(phase, (phases.get(phase) ?? 0) + at - last);
    last = at;
  };
  return {
    phase: () => now,
    take(raw, at) {
      const line = stripVTControlCharacters(raw);
      const page = PAGE.exec(line)?.[1];
      if (page) {
        pages += 1;
        // The time of a page stands at the end of its line, after it was made.
        now = phaseOf(page);
      }
      const took = /\(\+([\d.]+)(ms|s)\)/.exec(line);
      if (took && now !== 'load' && now !== 'bundle') {
        const own = Number(took[1]) * (took[2] === 's' ? 1000 : 1);
        phases.set(now, (phases.get(now) ?? 0) + Math.min(own, at - last));
        last += Math.min(own, at - last);
        spend('data and routes', at);
      } else if (line.includes('Synced content')) {
        spend('load', at);
        now = 'bundle';
      } else if (/prerendering static routes|Rearranging server assets/.test(line)) {
        spend('bundle', at);
        now = 'data and routes';
      } else if (/\[build\] ✓ Completed/.test(line) && pages > 0) {
        spend('data and routes', at);
        now = 'after the pages';
      } else if (line.includes('[pictures]')) {
        spend('pictures', at);
      } else if (line.includes('[search-index]')) {
        index = Number(/([\d.]+) ms/.exec(line)?.[1] ?? 0);
        spend('after the pages', at);
      } else if (line.includes('[build] Complete!')) {
        spend('after the pages', at);
      }
    },
    times: () => ({ phases, index, pages }),
  };
}

function phaseOf(page: string): Phase {
  const path = page.replace(/^\/zh-han[st]/, '');
  if (/^\/data\//.test(path)) return 'data and routes';
  if (/\.\.\./.test(path)) return 'comparisons';
  if (/\/conversion[./]/.test(path)) return 'conversion lists';
  if (/^\/[a-z0-9-]+\/\d{4}-\d{2}\//.test(path)) return 'sheets';
  if (/^\/(figures|programmes)\/|\/programmes\//.test(path)) return 'registers';
  return 'other pages';
}
