import type { AstroIntegration } from 'astro';

/**
 * Leaves out what Vite prepares for pages in dev: to read the content a build starts a server that no page is asked
 * of, and it would bundle the dev toolbar for it.
 */
export function noPrebundling(): AstroIntegration {
  return {
    name: 'no-prebundling',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' && command !== 'sync') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'no-prebundling',
                configEnvironment: {
                  order: 'post',
                  // Not returned: what is returned is added to the list.
                  handler(_, options) {
                    options.optimizeDeps = { ...options.optimizeDeps, noDiscovery: true, include: [] };
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
