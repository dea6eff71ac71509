import { Rectangle } from '@univerjs/core';
import { notImplemented } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type ConditionalDraft, drafts } from './conditionalDraft';
import { ConditionalFormat } from './conditionalFormat';
import { type Range } from '../ranges/range';

/** Excel's ConditionalFormatCollection: rules by cell value and by formula. */
export class ConditionalFormatCollection extends HostCollection {
  readonly $type = 'ConditionalFormatCollection';
  override readonly $scalars = ['count'];
  readonly #range: Range;
  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get count() {
    return this.$items().length;
  }
  $items() {
    const present = new Set(this.#range.$univer.getConditionalFormattingRules().map((rule) => rule.cfId));
    const made = [...drafts(this.#range.$session).values()];
    return made
      .filter((draft) => draft.applied && present.has(draft.applied))
      .map((draft) => new ConditionalFormat(this.#range, draft));
  }
  override $item(id: string) {
    const draft = drafts(this.#range.$session).get(id);
    return draft ? new ConditionalFormat(this.#range, draft) : null;
  }
  getItem(id: string) {
    return this.$item(id);
  }
  getCount() {
    return this.$items().length;
  }
  add(type: string) {
    if (type !== 'CellValue' && type !== 'Custom')
      throw notImplemented(`a conditional format of type '${type}'`);
    const draft: ConditionalDraft = { id: `cf-${crypto.randomUUID()}`, type };
    drafts(this.#range.$session).set(draft.id, draft);
    return new ConditionalFormat(this.#range, draft);
  }
  /** Takes the formats off the range; where a rule goes further, it holds there still. */
  clearAll() {
    // not clearConditionalFormatRules(): that one clears whatever is selected
    const cleared = this.#range.$univer.getRange();
    for (const rule of this.#range.$univer.getConditionalFormattingRules()) {
      const ranges = rule.ranges.flatMap((range) => Rectangle.subtract(range, cleared));
      if (ranges.length) this.#range.$univer.setConditionalFormattingRule(rule.cfId, { ...rule, ranges });
      else this.#range.$univer.deleteConditionalFormattingRule(rule.cfId);
    }
  }
}
