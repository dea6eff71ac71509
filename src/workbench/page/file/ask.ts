import { element } from '../element';

export interface Answer<Word extends string> {
  readonly word: Word;
  readonly label: string;
}

/**
 * Asks the user a question over the page. The first answer is the one that is proposed; Escape is no answer.
 *
 * @param question what is at stake, as a title
 * @param sentences what follows from each answer
 */
export function ask<Word extends string>(
  question: string,
  sentences: readonly string[],
  answers: readonly Answer<Word>[],
): Promise<Word | null> {
  const dialog = element('dialog', { class: 'ask', 'aria-labelledby': 'ask-title' });
  const buttons = answers.map(({ word, label }, at) => {
    const button = element('button', { type: 'button', class: at === 0 ? 'primary' : '' }, label);
    button.addEventListener('click', () => dialog.close(word));
    return button;
  });
  const cancel = element('button', { type: 'button' }, 'Cancel');
  cancel.addEventListener('click', () => dialog.close());
  dialog.append(
    element('h2', { id: 'ask-title' }, question),
    ...sentences.map((sentence) => element('p', {}, sentence)),
    element('div', { class: 'answers' }, ...buttons, cancel),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answers.find(({ word }) => word === dialog.returnValue)?.word ?? null);
    });
  });
}
