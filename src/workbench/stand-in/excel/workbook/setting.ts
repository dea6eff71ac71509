import { HostObject } from '../../protocol/hostObject';
import { type SettingCollection } from './settingCollection';

/** Excel's Setting: one value that the add-in keeps with the workbook. */
export class Setting extends HostObject {
  readonly $type = 'Setting';
  override readonly $scalars = ['key', 'value'];
  readonly #store: SettingCollection;
  readonly #key: string;
  constructor(store: SettingCollection, key: string) {
    super();
    this.#store = store;
    this.#key = key;
  }
  override get $id() {
    return this.#key;
  }
  get key() {
    return this.#key;
  }
  get value() {
    return this.#store.$all[this.#key];
  }
  set value(value: unknown) {
    this.#store.$keep({ ...this.#store.$all, [this.#key]: value });
  }
  delete() {
    const { [this.#key]: _, ...rest } = this.#store.$all;
    this.#store.$keep(rest);
  }
}
