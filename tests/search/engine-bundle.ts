import { build } from 'vite';

/** The search engine as one module, as a page would load it. */
export async function bundleEngine(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: 'src/search/browser/index.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'engine.js', codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The search engine could not be bundled.');
  return chunk.code;
}
