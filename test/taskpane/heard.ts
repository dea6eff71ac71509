import { screen } from '@testing-library/react';

const ROLES = [
  ...['banner', 'main', 'contentinfo', 'region', 'search', 'tabpanel', 'tablist', 'tab', 'heading', 'table'],
  ...[
    'list',
    'group',
    'button',
    'link',
    'searchbox',
    'textbox',
    'combobox',
    'checkbox',
    'img',
    'status',
    'alert',
  ],
];

/**
 * What a screen reader comes to on its way through the page, from the top: each landmark, heading and control with its
 * name, those without one as `…`.
 */
export function heard(): string[] {
  const met: { element: Element; words: string }[] = [];
  for (const role of ROLES)
    screen.queryAllByRole(role, {
      name: (name, element) => {
        met.push({
          element,
          words: `${role === 'heading' ? element.tagName.toLowerCase() : role} ${name || '…'}`,
        });
        return true;
      },
    });
  return met
    .sort(({ element: a }, { element: b }) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    .map(({ words }) => words);
}
