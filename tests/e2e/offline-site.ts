import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.ts';

type Hook = (path: string, response: ServerResponse) => boolean;

/** A site that can be published anew, lose its connection, and say what it was asked for. */
export class PublishedSite {
  readonly base = '/facts/';
  /** Paths below the base asked for, with their status: 304 is an unchanged file that was not sent. */
  asked: { path: string; status: number }[] = [];
  /** Answers instead of the site where it returns true. */
  hook: Hook = () => false;
  #port = 0;
  #server: Server | undefined;

  /** Publishes a built site in place of what was there. */
  async publish(dir: string): Promise<void> {
    await this.disconnect();
    this.#server = await serve({ dir, port: this.#port, base: this.base });
    this.#port = (this.#server.address() as AddressInfo).port;
    const [site] = this.#server.listeners('request') as ((
      request: IncomingMessage,
      response: ServerResponse,
    ) => void)[];
    this.#server.removeAllListeners('request');
    this.#server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const path = (request.url ?? '').slice(this.base.length);
      response.once('finish', () => this.asked.push({ path, status: response.statusCode }));
      if (!this.hook(path, response)) site?.(request, response);
    });
  }

  /** No answer any more, as without a network. */
  async disconnect(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** The address of a page. */
  at(path: string): string {
    return `http://localhost:${this.#port}${this.base}${path}`;
  }
}
