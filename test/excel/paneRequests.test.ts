import { askPane, onPaneAsked } from '../../src/excel/pane/paneRequests';

test('what is asked before the pane listens is told when it does, once', () => {
  askPane('new-plan');
  const heard: string[] = [];
  const stop = onPaneAsked((request) => heard.push(request));
  expect(heard).toEqual(['new-plan']);
  askPane('checks');
  expect(heard).toEqual(['new-plan', 'checks']);
  stop();
  askPane('checks');
  expect(heard).toHaveLength(2);
  const later: string[] = [];
  onPaneAsked((request) => later.push(request))();
  expect(later).toEqual(['checks']);
});

test('a pane that stops listening does not silence the one that came after it', () => {
  const stopFirst = onPaneAsked(() => undefined);
  const heard: string[] = [];
  const stopSecond = onPaneAsked((request) => heard.push(request));
  stopFirst();
  askPane('checks');
  expect(heard).toEqual(['checks']);
  stopSecond();
});
