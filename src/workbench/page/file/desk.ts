import { readBook } from '../../../file/readBook';
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
import { saveAs, saveValuesAs } from './savePlan';
import { anotherPlace, type Target, whereToSave } from './saving';
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

type Choosing = (plan: PlanInHand) => Promise<Target | null>;
type Saving = typeof saveAs;

/** The one workbook that is open, and what the File menu does with it. One thing is done at a time. */
export class Desk {
  plan: PlanInHand | null = null;
  #letGo: () => void = () => undefined;
  #busy: Promise<unknown> = Promise.resolve();
  readonly #running = new Set<string>();
  #isChoosing = false;

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
    return this.#saveTo('save', ({ name, file }) => whereToSave(name, file), saveAs);
  }

  saveCopy(): Promise<void> {
    return this.#saveTo('saveCopy', ({ name }) => anotherPlace(copyName(name, 'copy')), saveAs);
  }

  /** A copy for people without the add-in; the open workbook stays what it is. */
  saveValues(): Promise<void> {
    return this.#saveTo('saveValues', ({ name }) => anotherPlace(copyName(name, 'values')), saveValuesAs);
  }

  #saveTo(verb: string, choose: Choosing, save: Saving): Promise<void> {
    const { plan } = this;
    if (!plan || this.#isChoosing || this.#running.has(verb)) return Promise.resolve();
    // at once, as when one is picked to open: what is being calculated is waited for with the place in hand
    this.#isChoosing = true;
    const choosing = choose(plan).finally(() => (this.#isChoosing = false));
    choosing.catch(() => undefined); // said below
    return this.#do(verb, () => this.#save(plan, choosing, save));
  }

  async #save(plan: PlanInHand, choosing: Promise<Target | null>, save: Saving): Promise<boolean> {
    const target = await choosing;
    if (!target) return false;
    if (plan !== this.plan) throw new Error(`${plan.name} is not open any more: it was not saved.`);
    await plan.finishTyping();
    const said = await save(plan, target);
    if (said) this.parts.notice.say(said);
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
    if (answer === 'save') return this.#save(plan, whereToSave(plan.name, plan.file), saveAs);
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

const sentence = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

const notShownWords = (name: string, what: readonly string[]): string =>
  `The workbench does not show all of ${name}: ${what.join(', ')}. Unless it says otherwise, it stays in the file.`;
