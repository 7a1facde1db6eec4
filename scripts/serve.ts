// Serves a built site on this machine, as a static host would: directory indexes, the 404 page, a base path.
// Usage: node scripts/serve.ts [--dir dist] [--port 4321]
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersOf, siteAddress } from '../src/site/index.ts';

/** The headers that hosts are told to send. */
function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path.replace(/^\//, ''))))
    response.setHeader(name, value);
}

export interface ServeOptions {
  /** The built site. */
  dir: string;
  port: number;
  /** The path the site was built for, with slashes at both ends. */
  base: string;
  /** Answer with the `.br` files beside the originals where there are some. */
  brotli?: boolean;
}

/**
 * Starts serving; resolves once connections are accepted.
 * @throws Error when there is no built site, or the port is taken.
 */
export async function serve({ dir, port, base, brotli = false }: ServeOptions): Promise<Server> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`${dir} holds no built site. Run npm run build first.`);
  }
  const files = sirv(dir, { brotli, etag: true, dotfiles: true, setHeaders });
  const notFound = join(dir, '404.html');
  const server = createServer((request, response) => {
    const missing = () => {
      setHeaders(response, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return missing();
    request.url = `/${url.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message =
        cause.code === 'EADDRINUSE'
          ? `Port ${port} is taken by another program. Stop it, or choose another port with --port.`
          : `The server could not start: ${cause.message}`;
      reject(new Error(message, { cause }));
    });
    server.listen(port, resolve);
  });
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
  });
  const { base } = siteAddress(process.env);
  try {
    await serve({ dir: resolve(values.dir), port: Number(values.port), base });
    console.log(`\n便覽對照 is at http://localhost:${values.port}${base}  (Ctrl+C ends it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
