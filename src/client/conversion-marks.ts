/** The link to the list of converted words; with JavaScript, a button that marks them in the text. Off by default. */
class ConversionMarks extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = link.textContent;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const { toggleMarks } = await import('./conversion-view.ts');
        const on = await toggleMarks(this.dataset.report ?? '', { issued: this.dataset.issued ?? '' });
        button.setAttribute('aria-pressed', String(on));
      } catch {
        // The report could not be loaded: the page with the list is still there.
        location.assign(link.href);
      } finally {
        button.disabled = false;
      }
    });
    link.replaceWith(button);
  }
}

customElements.define('conversion-marks', ConversionMarks);
