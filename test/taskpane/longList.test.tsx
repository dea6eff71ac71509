import { act, fireEvent, render, screen } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { LongList, MANY } from '../../src/taskpane/look/LongList';
import { settled } from './showPane';

const HEIGHT = 480;
const ROW = 48;

/** jsdom lays nothing out: what scrolls is as high as a pane, and each row as a row. */
beforeAll(() => {
  const height = (element: HTMLElement) => (element.tagName === 'LI' ? ROW : HEIGHT);
  for (const property of ['offsetHeight', 'clientHeight'] as const)
    jest.spyOn(HTMLElement.prototype, property, 'get').mockImplementation(function (this: HTMLElement) {
      return height(this);
    });
});
afterAll(() => jest.restoreAllMocks());

const draw = (count: number) =>
  render(
    <FluentProvider theme={webLightTheme}>
      <div data-testid="screen" style={{ overflowY: 'auto' }}>
        <LongList
          aria-label="Findings"
          first={100}
          rows={{ count, keyOf: (at) => at, row: (at) => <span>{`Finding ${at + 1}`}</span> }}
        />
      </div>
    </FluentProvider>,
  );
const rows = () => [...document.querySelectorAll('li')];
const showAll = async () => {
  fireEvent.click(screen.getByText(/^Show all/));
  await settled();
};

test('begins with the first hundred, and shows all of some', async () => {
  draw(MANY);
  expect(rows()).toHaveLength(100);
  await showAll();
  expect(rows()).toHaveLength(MANY);
});

test('of thousands those in view are drawn, each saying where it is among all', async () => {
  draw(5000);
  await showAll();
  expect(rows().length).toBeLessThan(100);
  expect(rows()[0]).toMatchObject({ textContent: 'Finding 1' });
  expect(rows().map((row) => row.getAttribute('aria-setsize'))).toEqual(rows().map(() => '5000'));
  expect(screen.getByLabelText('Findings').style.height).toBe(`${5000 * ROW}px`);
  const scroller = screen.getByTestId('screen');
  await act(async () => {
    scroller.scrollTop = 3000 * ROW;
    fireEvent.scroll(scroller);
  });
  expect(screen.getByText('Finding 3001').closest('li')?.getAttribute('aria-posinset')).toBe('3001');
  expect(screen.queryByText('Finding 1')).toBeNull();
});
