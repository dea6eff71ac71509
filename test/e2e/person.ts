/** A person before the workbench: keyboard, mouse and clipboard, nothing else; every press and click is counted. */
import { type Locator } from 'playwright-core';
import { type Workbench } from './workbench';

/** Copying what lies in another workbook: a click selects it, and two keys copy it. */
const TO_COPY = { clicks: 1, presses: 2 };

export class Person {
  presses = 0;
  clicks = 0;

  private constructor(private readonly workbench: Workbench) {}

  /** Somebody who lets Poolbook read the clipboard, as everyone who pastes does. */
  static async at(workbench: Workbench): Promise<Person> {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return new Person(workbench);
  }

  get count(): number {
    return this.presses + this.clicks;
  }

  async click(what: Locator): Promise<void> {
    await what.click();
    this.clicks += 1;
  }

  /** Keys one after the other; those that are held together, such as Control+v, are one press each. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.workbench.page.keyboard.press(key);
      this.presses += key.split('+').length;
    }
  }

  async type(text: string): Promise<void> {
    await this.workbench.page.keyboard.type(text);
    this.presses += [...text].length;
  }

  /** Copies cells of another workbook, side by side, and pastes them where the keyboard is. */
  async paste(...cells: readonly (string | number)[]): Promise<void> {
    await this.workbench.page.evaluate((text) => navigator.clipboard.writeText(text), cells.join('\t'));
    this.clicks += TO_COPY.clicks;
    this.presses += TO_COPY.presses;
    await this.press('Control+v');
  }
}
