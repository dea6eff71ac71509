import { element } from '../element';
import { type PlanInHand } from './planInHand';
import { pageTitle, stateWords } from './whereItIs';

/** Shows the open workbook's name and where its newest state is, in the page and in the browser's tab. */
export function showTitle(place: HTMLElement, { name, where }: PlanInHand): void {
  const words = stateWords(where);
  const isSafe = where.in === 'file' || where.in === 'browser';
  const mark = element('span', { 'aria-hidden': 'true' }, isSafe ? '✓ ' : '');
  place.replaceChildren(
    element('strong', {}, name),
    element('span', { class: 'state', 'data-in': where.in }, ...(words ? [mark, words] : [])),
  );
  document.title = pageTitle(name, where);
}
