import { element } from '../element';

/** A command of a menu, a list of commands below one, or null for a line between them. */
export type MenuEntry =
  | { readonly label: string; readonly keys?: string; readonly run: () => void }
  | { readonly label: string; readonly entries: () => Promise<readonly MenuEntry[]>; readonly none: string }
  | null;

/**
 * A button that opens a menu, by mouse and by keyboard as menus go: arrows, Home, End, Escape.
 *
 * @param entries asked for each time that it opens
 */
export function menuButton(
  button: HTMLButtonElement,
  place: HTMLElement,
  entries: readonly MenuEntry[],
): void {
  button.setAttribute('aria-haspopup', 'menu');
  let isOpen = false;
  const close = (focus = false) => {
    isOpen = false; // before its items lose the focus as they go
    if (focus) button.focus();
    place.replaceChildren();
    button.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    isOpen = true;
    button.setAttribute('aria-expanded', 'true');
    const list = menuList('File', entries, close);
    place.replaceChildren(list);
    items(list)[0]?.focus();
  };
  close();
  button.addEventListener('click', () => (isOpen ? close() : open()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    open();
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    const inside =
      relatedTarget instanceof Node && (place.contains(relatedTarget) || relatedTarget === button);
    if (isOpen && !inside) close();
  });
}

const items = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > li > [role="menuitem"]'),
];

function menuList(
  label: string,
  entries: readonly MenuEntry[],
  close: (focus?: boolean) => void,
  back?: () => void,
): HTMLElement {
  const list = element('ul', { role: 'menu', class: 'menu', 'aria-label': label });
  for (const entry of entries)
    if (entry === null) list.append(element('li', { role: 'separator' }));
    else list.append(element('li', { role: 'none' }, menuItem(entry, close)));
  list.addEventListener('keydown', (event) => {
    const all = items(list);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined && at >= 0) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && back)) (back ?? (() => close(true)))();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return list;
}

function menuItem(entry: NonNullable<MenuEntry>, close: (focus?: boolean) => void): HTMLElement {
  const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, entry.label);
  item.addEventListener('pointerenter', () => item.focus());
  if ('run' in entry) {
    if (entry.keys) item.append(element('kbd', {}, entry.keys));
    item.addEventListener('click', () => {
      close(true);
      entry.run();
    });
    return item;
  }
  item.setAttribute('aria-haspopup', 'menu');
  item.append(element('span', { 'aria-hidden': 'true', class: 'more' }, '›'));
  const openBelow = async () => {
    const found = await entry.entries();
    const below = menuList(
      entry.label,
      found.length ? found : [{ label: entry.none, run: () => undefined }],
      close,
      () => {
        below.remove();
        item.focus();
      },
    );
    item.parentElement?.querySelector('ul')?.remove();
    item.after(below);
    items(below)[0]?.focus();
  };
  item.addEventListener('click', () => void openBelow());
  item.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    void openBelow();
  });
  return item;
}
