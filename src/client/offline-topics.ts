import type { OfflineAnswer, OfflineContents, OfflineRequest, OfflineSizes } from '../offline/browser.ts';
import type { OfflineWord } from '../site/index.ts';

/** A topic of the list, as it stands in the page. */
interface Topic {
  id: string;
  name: string;
  state: HTMLElement;
  button: HTMLButtonElement;
  progress: HTMLProgressElement;
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1000).toLocaleString('en');

/** Topics that can be kept for reading offline: a button each, what is kept, progress and result announced. */
class OfflineTopics extends HTMLElement {
  #sizes: Record<string, number> = {};
  #topics: Topic[] = [];
  #status!: HTMLElement;

  connectedCallback(): void {
    this.#status = this.querySelector('[role="status"]') as HTMLElement;
    this.#topics = [...this.querySelectorAll<HTMLElement>('[data-topic]')].map((item) => ({
      id: item.dataset.topic ?? '',
      name: item.dataset.name ?? '',
      state: item.querySelector('.count') as HTMLElement,
      button: item.querySelector('button') as HTMLButtonElement,
      progress: item.querySelector('progress') as HTMLProgressElement,
    }));
    for (const topic of this.#topics) topic.button.addEventListener('click', () => void this.#act(topic));
    const clear = this.querySelector<HTMLButtonElement>('.clear');
    clear?.addEventListener('click', () => void this.#clear());
    // Another page's address: this one stands in for it.
    const own = this.dataset.page ?? '';
    const missing = document.getElementById('not-kept');
    if (missing && own !== '' && location.pathname !== own) missing.hidden = false;
    void this.#start();
  }

  async #start(): Promise<void> {
    try {
      const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
      await navigator.serviceWorker.register(new URL('sw.js', manifest?.href));
      const contents = await this.#paint();
      const response = await fetch(this.dataset.sizes ?? '').catch(() => undefined);
      if (response?.ok) this.#sizes = ((await response.json()) as OfflineSizes).sizes;
      this.#paintTopics(contents);
    } catch {
      this.#say('blocked');
    }
  }

  async #act(topic: Topic): Promise<void> {
    const { id, button, progress, state } = topic;
    const removes = button.dataset.kept === 'true';
    // Not disabled: a button that is loses the focus.
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    if (!removes) {
      this.#say('working', topic.name);
      state.textContent = '';
      progress.hidden = false;
      progress.value = 0;
    }
    const answer = await ask({ do: removes ? 'remove' : 'keep', id }, (done, total) => {
      progress.value = total > 0 ? done / total : 0;
    });
    progress.hidden = true;
    button.removeAttribute('aria-disabled');
    await this.#paint().catch(() => {});
    if ('error' in answer) this.#say(answer.error);
    else this.#say(removes ? 'removed' : 'done', topic.name);
  }

  async #clear(): Promise<void> {
    const answer = await ask({ do: 'clear' });
    await this.#paint().catch(() => {});
    this.#say('error' in answer ? answer.error : 'cleared');
    this.#status.focus();
  }

  /** Asks what is kept, and shows it. */
  async #paint(): Promise<OfflineContents> {
    const answer = await ask({ do: 'list' });
    if (!('contents' in answer)) throw new Error('Storage is blocked.');
    this.#paintTopics(answer.contents);
    this.#paintPages(answer.contents);
    return answer.contents;
  }

  #paintTopics({ topics }: OfflineContents): void {
    for (const { id, name, state, button } of this.#topics) {
      const kept = topics.find((topic) => topic.id === id);
      const size = kilobytes(kept?.size ?? this.#sizes[id] ?? 0);
      state.textContent = this.#word(kept ? 'kept' : 'none', name, size);
      button.dataset.kept = String(kept !== undefined);
      button.textContent = this.#word(kept ? 'remove' : 'keep', name, size);
      // Before its size is known, nothing is offered.
      button.hidden = kept === undefined && this.#sizes[id] === undefined;
    }
  }

  #paintPages({ pages }: OfflineContents): void {
    const list = this.querySelector('.kept-pages');
    if (!list) return;
    list.replaceChildren(
      ...pages.map(({ url, title }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = url;
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
    (this.querySelector('.no-pages') as HTMLElement).hidden = pages.length > 0;
    (this.querySelector('.clear') as HTMLElement).hidden = pages.length === 0;
  }

  #say(word: OfflineWord, name = ''): void {
    this.#status.textContent = this.#word(word, name);
  }

  #word(word: OfflineWord, name = '', size = ''): string {
    return (this.getAttribute(`data-${word}`) ?? '').replace('{name}', name).replace('{size}', size);
  }
}

/** Asks the service worker; steps are told, the last answer is returned. */
async function ask(
  request: OfflineRequest,
  tell: (done: number, total: number) => void = () => {},
): Promise<Exclude<OfflineAnswer, { done: number }>> {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
      if ('done' in data) tell(data.done, data.total);
      else {
        port1.close();
        resolve(data);
      }
    };
    active?.postMessage(request, [port2]);
  });
}

customElements.define('offline-topics', OfflineTopics);
