/** The pane when its network goes and comes back, and its own content security policy in place. */
import { until, type Workbench } from '../workbench';

/** What is on each screen when it is drawn. */
const SCREENS: readonly (readonly [tab: string, heading: string])[] = [
  ['Scenarios', 'What would have to change?'],
  ['Checks', 'Words in the findings'],
  ['Trace', 'Are the formulas sound?'],
  ['Report', 'As it will print'],
  ['Plan', 'What can we count on?'],
];
interface PaneWindow {
  violations?: string[];
}

export const cutOff = (open: () => Workbench) =>
  describe('the pane', () => {
    let workbench: Workbench;
    const violations = async () =>
      (await workbench.paneDocument()).evaluate(() => (window as unknown as PaneWindow).violations ?? []);
    beforeAll(async () => {
      workbench = open();
      await (
        await workbench.paneDocument()
      ).evaluate(() => {
        const found: string[] = [];
        Object.assign(window, { violations: found });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          found.push(`${violatedDirective}: ${blockedURI}`),
        );
      });
    });
    const tab = (name: string) => workbench.pane.getByRole('tab', { name });
    const offline = (cut: boolean) => workbench.page.context().setOffline(cut);
    const tryAgain = () => workbench.pane.getByRole('button', { name: 'Try again' }).click();
    const notDrawn = () => workbench.pane.getByText('This screen could not be drawn.');
    const drawn = (heading: string) =>
      workbench.pane
        .getByText(heading, { exact: true })
        .or(workbench.pane.getByLabel(heading, { exact: true }))
        .first()
        .waitFor();

    test('whose network is cut while a screen loads says so, and draws the screen when it is back', async () => {
      await offline(true);
      await tab('Trace').click();
      await notDrawn().waitFor();
      await workbench.pane.getByText(/Part of Poolbook did not load: the network is away/).waitFor();
      await tryAgain();
      await notDrawn().waitFor(); // it is away still
      await offline(false);
      await tryAgain();
      await drawn('Are the formulas sound?');
      expect(await notDrawn().count()).toBe(0);
    });

    test('asks again for a screen that did not load when the user returns to it', async () => {
      await offline(true);
      await tab('Scenarios').click();
      await notDrawn().waitFor();
      await offline(false);
      await tab('Plan').click();
      await tab('Scenarios').click();
      await drawn('What would have to change?');
    });

    test('keeps to its own policy on every screen, and the policy is in force', async () => {
      for (const [screen, heading] of SCREENS) {
        await tab(screen).click();
        await drawn(heading);
      }
      expect(await violations()).toEqual([]);
      const away =
        /ERR_INTERNET_DISCONNECTED|did not load|ChunkLoadError|Loading (CSS )?chunk|slider-vertical/;
      expect(workbench.problems.splice(0).filter((problem) => !away.test(problem))).toEqual([]);
      const pane = await workbench.paneDocument();
      await pane.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
        void fetch('https://example.org/').catch(() => undefined);
      });
      const refused = await until(violations, (found) => found.length >= 2);
      expect(await pane.evaluate(() => 'injected' in window)).toBe(false);
      expect(refused).toEqual(
        expect.arrayContaining([expect.stringMatching(/^connect-src/), expect.stringMatching(/^script-src/)]),
      );
      // what was refused is an error in the console too
      await until(
        async () => workbench.problems.filter((problem) => problem.includes('Content Security Policy')),
        (told) => told.length >= 2,
      );
      workbench.problems.splice(0);
    });
  });
