import { itemNotFound } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { Setting } from './setting';

type Settings = Readonly<Record<string, unknown>>;

/** Excel's SettingCollection: the add-in's settings, which travel with the workbook. */
export class SettingCollection extends HostCollection {
  readonly $type = 'SettingCollection';
  readonly #session: Session;
  constructor(session: Session) {
    super();
    this.#session = session;
  }
  get $all(): Settings {
    return (this.#session.workbook.getCustomMetadata()?.settings as Settings | undefined) ?? {};
  }
  $keep(settings: Settings) {
    this.#session.workbook.setCustomMetadata({ ...this.#session.workbook.getCustomMetadata(), settings });
  }

  $items() {
    return Object.keys(this.$all).map((key) => new Setting(this, key));
  }
  override $item(key: string) {
    return key in this.$all ? new Setting(this, key) : null;
  }
  getItem(key: string) {
    const setting = this.$item(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
  getItemOrNullObject(key: string) {
    return this.$item(key);
  }
  getCount() {
    return this.$items().length;
  }
  add(key: string, value: unknown) {
    this.$keep({ ...this.$all, [key]: value });
    return new Setting(this, key);
  }
}
