import { element } from '../element';

/** A line between the title and the sheet that says what happened, until it is read or something else happens. */
export class Notice {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Says something good to know. */
  say(...sentences: readonly string[]): void {
    this.#show('status', sentences);
  }

  /** Says what went wrong, and what to do. */
  warn(...sentences: readonly string[]): void {
    this.#show('alert', sentences);
  }

  clear(): void {
    this.#place.replaceChildren();
  }

  #show(role: 'status' | 'alert', sentences: readonly string[]): void {
    const close = element('button', { type: 'button', 'aria-label': 'Close this message' }, '✕');
    close.addEventListener('click', () => this.clear());
    const words = element('p', { role }, sentences.join(' '));
    this.#place.replaceChildren(element('div', { class: `notice ${role}` }, words, close));
  }
}
