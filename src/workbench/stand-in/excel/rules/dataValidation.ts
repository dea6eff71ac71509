import { DataValidationErrorStyle, type IDataValidationRuleOptions } from '@univerjs/core';
import { type FDataValidation } from '@univerjs/sheets-data-validation/facade';
import { HostObject } from '../../protocol/hostObject';
import { type Range } from '../ranges/range';
import { criteriaOf, ruleOf, type ValidationRule, validationType } from './validationRule';

interface ErrorAlert {
  readonly message?: string;
  readonly showAlert?: boolean;
  readonly style?: 'Stop' | 'Warning' | 'Information';
  readonly title?: string;
}
interface Prompt {
  readonly message?: string;
  readonly showPrompt?: boolean;
  readonly title?: string;
}

const ERROR_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** Excel's DataValidation: what may be typed into a range. */
export class DataValidation extends HostObject {
  readonly $type = 'DataValidation';
  override readonly $scalars = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type'];
  readonly #range: Range;
  constructor(range: Range) {
    super();
    this.#range = range;
  }

  /** The rules that touch the range, and whether one of them covers all of it. */
  #rules(): { readonly all: readonly FDataValidation[]; readonly whole: FDataValidation | null } {
    const all = this.#range.$univer.getDataValidations();
    const [only] = all;
    const { row, column, rows, columns } = this.#range.$rect;
    const covers = only?.rule.ranges.some(
      (r: { startRow: number; endRow: number; startColumn: number; endColumn: number }) =>
        r.startRow <= row &&
        r.endRow >= row + rows - 1 &&
        r.startColumn <= column &&
        r.endColumn >= column + columns - 1,
    );
    return { all, whole: all.length === 1 && only && covers ? only : null };
  }
  #setOptions(options: Partial<IDataValidationRuleOptions>) {
    this.#rules().whole?.setOptions(options);
  }

  /** Excel.DataValidationType; Inconsistent when not all of the range has the one rule. */
  get type() {
    const { all, whole } = this.#rules();
    if (!all.length) return 'None';
    return whole ? validationType(whole.rule) : all.length > 1 ? 'MixedCriteria' : 'Inconsistent';
  }
  get rule(): ValidationRule {
    const { whole } = this.#rules();
    return whole ? ruleOf(this.#range.$session, whole.rule) : {};
  }
  set rule(rule: ValidationRule) {
    const validation = this.#range.$session.api
      .newDataValidation()
      .setAllowInvalid(false)
      .setAllowBlank(true)
      .build();
    Object.assign(validation.rule, criteriaOf(this.#range, rule));
    this.#range.$univer.setDataValidation(validation);
  }

  get ignoreBlanks() {
    return this.#rules().whole?.rule.allowBlank ?? true;
  }
  set ignoreBlanks(allow: boolean) {
    const { whole } = this.#rules();
    if (!whole) return;
    const validation = whole.copy().setAllowBlank(allow).build();
    this.#range.$univer.setDataValidation(validation);
  }

  get errorAlert(): ErrorAlert {
    const rule = this.#rules().whole?.rule;
    const style = rule?.errorStyle ?? DataValidationErrorStyle.STOP;
    const word = (Object.keys(ERROR_STYLES) as (keyof typeof ERROR_STYLES)[]).find(
      (w) => ERROR_STYLES[w] === style,
    );
    return {
      message: rule?.error ?? '',
      showAlert: rule?.showErrorMessage ?? true,
      style: word ?? 'Stop',
      title: rule?.errorTitle ?? '',
    };
  }
  set errorAlert(alert: ErrorAlert) {
    this.#setOptions({
      showErrorMessage: alert.showAlert ?? true,
      error: alert.message ?? '',
      errorTitle: alert.title ?? '',
      errorStyle: ERROR_STYLES[alert.style ?? 'Stop'],
    });
  }

  get prompt(): Prompt {
    const rule = this.#rules().whole?.rule;
    return {
      message: rule?.prompt ?? '',
      showPrompt: rule?.showInputMessage ?? false,
      title: rule?.promptTitle ?? '',
    };
  }
  set prompt(prompt: Prompt) {
    this.#setOptions({
      showInputMessage: prompt.showPrompt ?? true,
      prompt: prompt.message ?? '',
      promptTitle: prompt.title ?? '',
    });
  }

  clear() {
    this.#range.$univer.setDataValidation(null);
  }
}
