import { bookOfGrid } from '../../book/bookOfGrid';
import { type Book } from '../../../file/book/book';
import { writeBook } from '../../../file/writeBook';
import { type Workplace } from '../workplace';
import { Autosave, pageWait } from './autosave';
import { isFull, keepInBrowser } from './keepInBrowser';
import { type FileOnDisk, type KeptPlan } from './keptPlan';
import { type PlanToOpen } from './openPlan';
import { type Shelf } from './shelf';
import { watchChanges } from './watchChanges';
import { DENIED, FULL, type WhereItIs } from './whereItIs';

/** What is called when something is to be shown of the open workbook. */
export interface PlanNews {
  /** Its name, or where its newest state is. */
  changed(plan: PlanInHand): void;
  /** Its changes are in this page only. */
  trouble(sentence: string): void;
}

interface Edits {
  endEditingAsync(save: boolean): Promise<boolean>;
}

/** The open workbook: its name, its file, and what of it is kept where. */
export class PlanInHand {
  readonly id: string;
  name: string;
  file: FileOnDisk | null;
  where: WhereItIs = { in: 'untouched' };
  /** Whether this browser keeps any state of it. */
  isKept: boolean;
  /** Set when the user does anything: what the pane builds before that is no work to keep. */
  touched = false;
  readonly #autosave: Autosave;
  readonly #unwatch: () => void;
  #isClosed = false;
  #changes = 0;
  #savedChanges = 0;
  #savedAt: number | null;

  constructor(
    plan: PlanToOpen,
    readonly workplace: Workplace,
    private readonly shelf: Shelf | null,
    private readonly news: PlanNews,
  ) {
    this.id = plan.kept?.id ?? crypto.randomUUID();
    this.name = plan.name;
    this.file = plan.file;
    this.isKept = plan.kept !== null;
    this.#savedAt = plan.kept ? plan.kept.savedAt : plan.book ? Date.now() : null;
    if (plan.kept)
      this.where =
        plan.kept.savedAt === null
          ? { in: 'browser', at: new Date(plan.kept.keptAt) }
          : { in: 'file', at: new Date(plan.kept.savedAt) };
    this.#autosave = new Autosave({
      take: async () => writeBook(await this.book()),
      keep: (bytes) => this.#keep(bytes),
      kept: () => this.#isSaved || this.#set({ in: 'browser', at: new Date() }),
      failed: (failure) => this.#failed(failure),
      wait: pageWait,
    });
    this.#unwatch = watchChanges(workplace.session, () => this.touched && this.#changed());
  }

  /** The workbook as it is, when what is typed is entered and all is calculated. */
  async book(): Promise<Book> {
    const { session, host } = this.workplace;
    await host.quiet();
    return bookOfGrid(session);
  }

  /** Enters what is being typed into a cell. */
  async finishTyping(): Promise<void> {
    const { session } = this.workplace;
    if (session.isEditingCell) await (session.workbook as Partial<Edits>).endEditingAsync?.(true);
  }

  /** Keeps a file that was opened, so that it is there when the page is loaded again. */
  async keepOpened(bytes: Uint8Array): Promise<void> {
    await this.#keep(bytes).catch(() => undefined); // the file has it
  }

  /** Says that a file has what was taken at a time of so many changes. */
  async saved(file: FileOnDisk | null, name: string, bytes: Uint8Array, changes: number): Promise<void> {
    [this.file, this.name] = [file, name];
    this.#savedAt = Date.now();
    this.#savedChanges = changes;
    if (this.#isSaved) this.#set({ in: 'file', at: new Date() });
    await this.#keep(bytes).catch(() => undefined); // the file has it
    this.news.changed(this);
  }

  /** How often it has been changed. */
  get changes(): number {
    return this.#changes;
  }

  /** Keeps what is not kept yet. */
  async flush(): Promise<void> {
    if (this.shelf) await this.#autosave.flush();
  }

  close(): void {
    this.#isClosed = true;
    this.#unwatch();
    this.workplace.close();
  }

  get #isSaved(): boolean {
    return this.#savedAt !== null && this.#savedChanges === this.#changes;
  }

  #changed(): void {
    this.#changes++;
    if (!this.shelf) this.#alone(DENIED);
    else {
      if (this.where.in !== 'page only') this.#set({ in: 'page' });
      this.#autosave.changed();
    }
  }

  async #keep(bytes: Uint8Array): Promise<void> {
    if (!this.shelf) return;
    const savedAt = this.#isSaved ? this.#savedAt : null;
    const { id, name, file } = this;
    const plan: KeptPlan = { id, name, file, savedAt, keptAt: Date.now() };
    await keepInBrowser(this.shelf, plan, bytes);
    this.isKept = true;
    if (!this.#isClosed) this.news.changed(this);
  }

  #failed(failure: unknown): void {
    const said = failure instanceof Error ? failure.message : String(failure);
    this.#alone(isFull(failure) ? FULL : `Your changes are not kept in this browser. ${said}`);
  }

  #alone(why: string): void {
    if (this.where.in !== 'page only' && !this.#isClosed) this.news.trouble(why);
    this.#set({ in: 'page only', why });
  }

  #set(where: WhereItIs): void {
    this.where = where;
    if (!this.#isClosed) this.news.changed(this);
  }
}
