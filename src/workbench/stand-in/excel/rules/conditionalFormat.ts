import { HostObject } from '../../protocol/hostObject';
import { applyDraft, type CellValueRule, type ConditionalDraft, drafts } from './conditionalDraft';
import { type Range } from '../ranges/range';

/** A part of a conditional format: whatever is set on it is shown at once. */
abstract class Part extends HostObject {
  constructor(
    readonly $range: Range,
    readonly $draft: ConditionalDraft,
  ) {
    super();
  }
  $set(change: Partial<ConditionalDraft>) {
    Object.assign(this.$draft, change);
    applyDraft(this.$range, this.$draft);
  }
}

/** Excel's ConditionalFormat. */
export class ConditionalFormat extends Part {
  readonly $type = 'ConditionalFormat';
  override readonly $scalars = ['id', 'type'];
  override get $id() {
    return this.$draft.id;
  }
  get id() {
    return this.$draft.id;
  }
  get type() {
    return this.$draft.type;
  }
  get cellValue() {
    return new CellValueConditionalFormat(this.$range, this.$draft);
  }
  get custom() {
    return new CustomConditionalFormat(this.$range, this.$draft);
  }
  getRange() {
    return this.$range;
  }
  delete() {
    if (this.$draft.applied) this.$range.$univer.deleteConditionalFormattingRule(this.$draft.applied);
    drafts(this.$range.$session).delete(this.$draft.id);
  }
}

class CellValueConditionalFormat extends Part {
  readonly $type = 'CellValueConditionalFormat';
  override readonly $scalars = ['rule'];
  get rule(): CellValueRule | null {
    return this.$draft.cellValue ?? null;
  }
  set rule(rule: CellValueRule) {
    this.$set({ cellValue: rule });
  }
  get format() {
    return new ConditionalRangeFormat(this.$range, this.$draft);
  }
}

class CustomConditionalFormat extends Part {
  readonly $type = 'CustomConditionalFormat';
  get rule() {
    return new ConditionalFormatRule(this.$range, this.$draft);
  }
  get format() {
    return new ConditionalRangeFormat(this.$range, this.$draft);
  }
}

class ConditionalFormatRule extends Part {
  readonly $type = 'ConditionalFormatRule';
  override readonly $scalars = ['formula'];
  get formula() {
    return this.$draft.formula ?? '';
  }
  set formula(formula: string) {
    this.$set({ formula });
  }
}

class ConditionalRangeFormat extends Part {
  readonly $type = 'ConditionalRangeFormat';
  override readonly $scalars = ['numberFormat'];
  get numberFormat() {
    return this.$draft.numberFormat ?? '';
  }
  /** Null takes it away. */
  set numberFormat(format: string | null) {
    this.$set({ numberFormat: format ?? '' });
  }
  get fill() {
    return new ConditionalRangeFill(this.$range, this.$draft);
  }
  get font() {
    return new ConditionalRangeFont(this.$range, this.$draft);
  }
}

class ConditionalRangeFill extends Part {
  readonly $type = 'ConditionalRangeFill';
  override readonly $scalars = ['color'];
  get color() {
    return this.$draft.fill ?? '';
  }
  set color(fill: string) {
    this.$set({ fill });
  }
}

class ConditionalRangeFont extends Part {
  readonly $type = 'ConditionalRangeFont';
  override readonly $scalars = ['bold', 'color', 'italic'];
  get color() {
    return this.$draft.color ?? '';
  }
  set color(color: string) {
    this.$set({ color });
  }
  get bold() {
    return !!this.$draft.bold;
  }
  set bold(bold: boolean) {
    this.$set({ bold });
  }
  get italic() {
    return !!this.$draft.italic;
  }
  set italic(italic: boolean) {
    this.$set({ italic });
  }
}
