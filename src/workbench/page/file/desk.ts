import { formulaList } from '../../../file/formulaList';
import { readBook } from '../../../file/readBook';
import { valuesOnly } from '../../../file/valuesOnly';
import { writeBook } from '../../../file/writeBook';
import { type TaskPane } from '../taskPane';
import { functionsThere, openWorkplace, type Surroundings } from '../workplace';
import { ask } from './ask';
import { copyName, NEW_NAME } from './fileName';
import { type OpenedFile, pickFile } from './fileSystem';
import { type KeptPlan } from './keptPlan';
import { type Notice } from './notice';
import { newPlan, type PlanToOpen } from './openPlan';
import { PlanInHand, type PlanNews } from './planInHand';
import { readFile } from './readFile';
import { anotherPlace, type Target, whereToSave, write } from './saving';
import { type Shelf } from './shelf';
import { claim } from './tabLock';
import { wouldBeLost } from './whereItIs';

interface DeskParts {
  readonly around: Surroundings;
  readonly pane: TaskPane;
  readonly shelf: Shelf | null;
  readonly notice: Notice;
  readonly news: PlanNews['changed'];
  /** Called when another workbook is open, before the pane asks for it. */
  readonly opened: (plan: PlanInHand) => void;
}

/** The one workbook that is open, and what the File menu does with it. One thing is done at a time. */
export class Desk {
  plan: PlanInHand | null = null;
  #letGo: () => void = () => undefined;
  #busy: Promise<unknown> = Promise.resolve();
  readonly #running = new Set<string>();

  constructor(private readonly parts: DeskParts) {}

  /** Opens a workbook in the place of the one that is open; where it cannot be opened, that one stays. */
  open(plan: PlanToOpen): Promise<void> {
    return this.#do('open', () => this.#open(plan));
  }

  new(): Promise<void> {
    return this.#do('new', async () => {
      if (await this.#mayLeave()) await this.#open(newPlan(NEW_NAME));
    });
  }

  pick(): Promise<void> {
    if (this.#running.has('pick')) return Promise.resolve();
    // at once, whatever still runs: a browser opens its picker only for a moment after a key or a click, then never
    const picking = pickFile();
    picking.catch(() => undefined); // said below
    return this.#do('pick', async () => {
      const picked = await picking;
      if (picked) await this.#openFile(picked);
    });
  }

  openFile(opened: OpenedFile): Promise<void> {
    return this.#do('openFile', () => this.#openFile(opened));
  }

  /** Opens what the browser keeps. */
  openKept(kept: KeptPlan, said?: string): Promise<void> {
    return this.#do('openKept', async () => {
      const bytes = await this.parts.shelf?.bytes(kept.id);
      if (!bytes) throw new Error(`${kept.name} is not kept in this browser any more.`);
      if (!(await this.#mayLeave())) return;
      const { name, file } = kept;
      await this.#open({ name, file, kept, book: readBook(bytes) });
      if (said) this.parts.notice.say(said);
    });
  }

  async recent(): Promise<readonly KeptPlan[]> {
    const all = (await this.parts.shelf?.list()) ?? [];
    return all.filter(({ id }) => id !== this.plan?.id);
  }

  save(): Promise<void> {
    return this.#do('save', () => this.#save((plan) => whereToSave(plan.name, plan.file)));
  }

  saveCopy(): Promise<void> {
    return this.#do('saveCopy', () => this.#save((plan) => anotherPlace(copyName(plan.name, 'copy'))));
  }

  /** A copy for people without the add-in; the open workbook stays what it is. */
  saveValues(): Promise<void> {
    return this.#do('saveValues', async () => {
      const { plan } = this;
      if (!plan) return;
      await plan.finishTyping();
      const target = await anotherPlace(copyName(plan.name, 'values'));
      if (!target) return;
      const book = await plan.book();
      const [copy, list] = [valuesOnly(book), formulaList(book)];
      await write(target, writeBook(list ? { ...copy, sheets: [...copy.sheets, list] } : copy));
      const words = list ? ` The sheet ${list.name} says what they were.` : '';
      this.parts.notice.say(`Saved as ${nameOf(target)}, with values in the place of formulas.${words}`);
    });
  }

  async #save(choose: (plan: PlanInHand) => Promise<Target | null>): Promise<boolean> {
    const { plan } = this;
    if (!plan) return false;
    await plan.finishTyping();
    const target = await choose(plan);
    if (!target) return false;
    const { changes } = plan;
    const book = await plan.book();
    const bytes = writeBook(book);
    const file = await write(target, bytes);
    await plan.saved(file, target.to === 'file' ? plan.name : nameOf(target), bytes, changes);
    if (book.lost.length > 0) this.parts.notice.say(`Saved without ${book.lost.join(', ')}.`);
    else this.parts.notice.clear();
    return true;
  }

  async #openFile(opened: OpenedFile): Promise<void> {
    this.parts.notice.say(`Opening ${opened.file.name} …`);
    const plan = await readFile(opened).catch((failure: unknown) => {
      throw new Error(`${opened.file.name} cannot be opened. ${sentence(failure)}`);
    });
    if (await this.#mayLeave()) await this.#open(plan);
    else this.parts.notice.clear();
  }

  /** Keeps the open workbook; asks where it could not be kept. */
  async #mayLeave(): Promise<boolean> {
    const { plan } = this;
    await plan?.finishTyping();
    await plan?.flush();
    if (!plan || !wouldBeLost(plan.where)) return true;
    const answer = await ask(
      `Save ${plan.name} first?`,
      ['Its changes are in this page only.'],
      [
        { word: 'save', label: 'Save' },
        { word: 'leave', label: 'Do not save' },
      ],
    );
    if (answer === 'save') return this.#save(({ name, file }) => whereToSave(name, file));
    return answer === 'leave';
  }

  async #open(asked: PlanToOpen): Promise<void> {
    const { around, pane, shelf, notice, news, opened } = this.parts;
    const letGo = asked.kept && (await claim(asked.kept.id, navigator.locks));
    const elsewhere = asked.kept !== null && letGo === null;
    const plan = elsewhere ? { ...asked, kept: null, file: null, name: copyName(asked.name, 'copy') } : asked;
    const load = () =>
      pane.load(plan.example === undefined ? '' : `?example=${encodeURIComponent(plan.example)}`);
    const before = this.plan;
    if (!before) {
      load(); // while the grid opens
      if (plan.book) await functionsThere(around);
    }
    const workplace = await openWorkplace(around, plan.name, plan.book);
    notice.clear();
    if (before) {
      await before.flush(); // what was typed meanwhile
      await pane.unload();
      before.close();
    }
    this.#letGo();
    this.plan = new PlanInHand(plan, workplace, shelf, {
      changed: news,
      trouble: (words) => notice.warn(words),
    });
    this.#letGo = letGo ?? (await claim(this.plan.id, navigator.locks)) ?? this.#letGo;
    opened(this.plan);
    news(this.plan);
    if (before) load();
    if (plan.bytes) await this.plan.keepOpened(plan.bytes);
    if (elsewhere) notice.say(`${asked.name} is open in another tab. This is a copy.`);
    else if (workplace.notShown.length > 0) notice.say(notShownWords(plan.name, workplace.notShown));
  }

  /** Does one thing after the other; what is asked for again while it waits or runs is done once. */
  async #do(verb: string, work: () => Promise<unknown>): Promise<void> {
    if (this.#running.has(verb)) return;
    this.#running.add(verb);
    const done = this.#busy.then(work).then(
      () => undefined,
      (failure: unknown) => this.parts.notice.warn(sentence(failure)),
    );
    this.#busy = done;
    await done;
    this.#running.delete(verb);
  }
}

const nameOf = (target: Target): string => (target.to === 'file' ? target.file.handle.name : target.name);

const sentence = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

const notShownWords = (name: string, what: readonly string[]): string =>
  `The workbench does not show all of ${name}: ${what.join(', ')}. Unless it says otherwise, it stays in the file.`;
