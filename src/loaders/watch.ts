import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { LoaderContext } from 'astro/loaders';

/**
 * In dev, loads again when a file in one of the content folders changes. A finding is logged and the last good
 * state stays, so that a half-typed line does not end the server.
 */
export function watchContent(
  watcher: LoaderContext['watcher'],
  root: string,
  folders: readonly string[],
  load: () => void,
  logger: AstroIntegrationLogger,
): void {
  if (!watcher) return;
  const watched = folders.map((folder) => join(root, folder));
  watcher.add(watched);
  const reload = (path: string) => {
    if (!watched.some((folder) => path.startsWith(folder))) return;
    try {
      load();
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
}
