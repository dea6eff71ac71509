import { element } from '../element';
import { type RibbonButton, type RibbonTab } from './manifest';

const ICON = 32; // pixels of the image, shown at 24 and so sharp on finer screens

function buttonElement(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const tipId = `tip-${button.id}`;
  const control = element(
    'button',
    { type: 'button', id: button.id, 'aria-describedby': tipId },
    element('img', { src: button.icons.get(ICON) ?? '', alt: '', width: '24', height: '24' }),
    button.label,
  );
  control.addEventListener('click', () => press(button));
  const supertip = element(
    'div',
    { role: 'tooltip', id: tipId, class: 'supertip' },
    element('strong', {}, button.supertip.title),
    button.supertip.description,
  );
  return element('div', { class: 'control' }, control, supertip);
}

/** What is on the add-in's tab, as Excel's ribbon shows it. */
export function showRibbon(place: HTMLElement, tab: RibbonTab, press: (button: RibbonButton) => void): void {
  place.replaceChildren(
    element(
      'div',
      { class: 'groups' },
      ...tab.groups.map((group) =>
        element(
          'div',
          { class: 'group', role: 'group', 'aria-label': group.label },
          element(
            'div',
            { class: 'buttons' },
            ...group.buttons.map((button) => buttonElement(button, press)),
          ),
          element('div', { class: 'group-label', 'aria-hidden': 'true' }, group.label),
        ),
      ),
    ),
  );
}
