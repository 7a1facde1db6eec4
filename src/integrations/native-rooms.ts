import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * The door of a room that an import names, as Node loads it; nothing for other imports.
 * @param source as the import says it, relative to the importing file
 * @param folder that holds the rooms
 */
export function doorOf(source: string, importer: string, folder: string): string | undefined {
  if (!/^\.{1,2}\//.test(source)) return undefined;
  const file = resolve(dirname(importer), source);
  const [room, door, ...deeper] = relative(folder, file).split(sep);
  return room !== '..' && door === 'index.ts' && deeper.length === 0 ? pathToFileURL(file).href : undefined;
}

/**
 * Has pages take the rooms as Node loads them, where a build has them loaded already for reading content: otherwise
 * they would be bundled, and everything they set up once (dictionaries, tables, rules) would be set up again.
 */
export function nativeRooms(): AstroIntegration {
  return {
    name: 'native-rooms',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const folder = fileURLToPath(config.srcDir);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'native-rooms',
                enforce: 'pre',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'prerender',
                resolveId: {
                  filter: { id: /\/index\.ts$/ },
                  handler(source, importer) {
                    const id = importer && doorOf(source, importer.split('?')[0] ?? '', folder);
                    return id ? { id, external: true } : undefined;
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
