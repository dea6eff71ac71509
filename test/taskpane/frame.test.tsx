import { render, screen } from '@testing-library/react';
import { Frame } from '../../src/taskpane/frame/Frame';

test.each([
  [0, 'Checks', ''],
  [99, 'Checks99', '99 to look at'],
  [4801, 'Checks99+', '4,801 to look at'],
])('of %i findings the tab shows “%s”, and a screen reader hears the number', (wrong, shown, heard) => {
  const nothing = () => undefined;
  render(
    <Frame
      {...{ planName: 'Coventry', hasTabs: true, outOfDate: false, wrong, screen: 'plan' }}
      {...{ show: nothing, picker: null, status: null, help: nothing }}
    >
      {null}
    </Frame>,
  );
  const tab = screen.getByRole('tab', { name: 'Checks', description: heard });
  expect(tab.textContent).toContain(shown);
  expect(tab.textContent).not.toContain('4,801');
});
