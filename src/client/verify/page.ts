import { showVerdict } from './verdict.ts';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = byId<HTMLFormElement>('verify-form');
const field = byId<HTMLTextAreaElement>('quotation');

/** The quotation is kept with the entry of the history: a reload and Back bring it again, and no server ever sees it. */
const asked = (): string => history.state?.quotation ?? '';

let turn = 0;

function check(): void {
  const mine = ++turn;
  void showVerdict(asked(), () => mine === turn);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const state = { ...history.state, quotation: field.value };
  // Another quotation is another entry: Back leads to the one before.
  if (asked() !== '' && asked() !== field.value) history.pushState(state, '');
  else history.replaceState(state, '');
  check();
});

// Enter is for a new line; with Ctrl or ⌘ it checks.
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) form.requestSubmit();
});

function restore(): void {
  field.value = asked();
  check();
}

addEventListener('popstate', restore);
byId('needs-script').hidden = true;
form.hidden = false;
if (asked() !== '') restore();
