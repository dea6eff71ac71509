import { type Validation } from '../book/book';
import { fileFormula } from '../formulas/fileFormula';
import { typedFormula } from '../formulas/typedFormula';
import { keptAttribute, shownText } from '../xml/escapes';
import { type Attributes, child, isYes, named, node, textOf, type XmlNode } from '../xml/xmlNode';

const OWN =
  'type errorStyle allowBlank showErrorMessage showInputMessage errorTitle error promptTitle prompt sqref'.split(
    ' ',
  );
const STYLES = ['stop', 'warning', 'information'] as const;

/** What cells of a sheet accept, from its element `dataValidations`. */
export const readValidations = (all: XmlNode | undefined): readonly Validation[] =>
  named(all, 'dataValidation').map((one) =>
    validation(one.attributes, one.attributes.sqref ?? '', [child(one, 'formula1'), child(one, 'formula2')]),
  );

/** Lists on other sheets, as Excel 2010 and later keep them in an extension. */
export const readExtendedValidations = (all: XmlNode | undefined): readonly Validation[] =>
  named(all, 'x14:dataValidation').map((one) => {
    const sqref = child(one, 'xm:sqref');
    const formulas = ['x14:formula1', 'x14:formula2'].map((name) => child(child(one, name), 'xm:f'));
    return { ...validation(one.attributes, sqref ? textOf(sqref) : '', formulas), extended: true };
  });

function validation(
  attributes: Attributes,
  cells: string,
  formulas: readonly (XmlNode | undefined)[],
): Validation {
  const { type = 'none', errorStyle, errorTitle, error, promptTitle, prompt } = attributes;
  const said = { title: errorTitle, message: error, promptTitle, prompt };
  return {
    cells,
    type,
    formulas: formulas.flatMap((formula) => (formula ? [typedFormula(textOf(formula))] : [])),
    allowsBlank: isYes(attributes.allowBlank),
    asks: isYes(attributes.showErrorMessage),
    style: STYLES.find((style) => style === errorStyle) ?? 'stop',
    ...Object.fromEntries(
      Object.entries(said).flatMap(([key, text]) => (text === undefined ? [] : [[key, shownText(text)]])),
    ),
    kept: Object.fromEntries(
      Object.entries(attributes).filter(([key]) => key === 'showInputMessage' || !OWN.includes(key)),
    ),
  };
}

/** The element `dataValidations`; null where every cell accepts everything. */
export function validationsNode(validations: readonly Validation[]): XmlNode | null {
  const plain = validations.filter(({ extended }) => !extended);
  if (plain.length === 0) return null;
  return node(
    'dataValidations',
    { count: plain.length },
    plain.map((one) =>
      node(
        'dataValidation',
        { ...attributesOf(one), sqref: one.cells },
        stored(one).map((text, at) => node(`formula${at + 1}`, {}, text)),
      ),
    ),
  );
}

/** The same in the extension of Excel 2010. */
export function extendedValidationsNode(validations: readonly Validation[]): XmlNode | null {
  const extended = validations.filter((one) => one.extended);
  if (extended.length === 0) return null;
  return node(
    'x14:dataValidations',
    { count: extended.length },
    extended.map((one) =>
      node(
        'x14:dataValidation',
        attributesOf(one),
        stored(one).map((text, at) => node(`x14:formula${at + 1}`, {}, node('xm:f', {}, text))),
        node('xm:sqref', {}, one.cells),
      ),
    ),
  );
}

const stored = ({ formulas }: Validation): readonly string[] =>
  formulas.map((formula) => fileFormula(formula));
const kept = (text: string | undefined): string | null => (text === undefined ? null : keptAttribute(text));

const attributesOf = (one: Validation): Readonly<Record<string, string | number | null>> => ({
  type: one.type === 'none' ? null : one.type,
  errorStyle: one.style === 'stop' ? null : one.style,
  allowBlank: one.allowsBlank ? 1 : null,
  ...(one.kept ?? { showInputMessage: one.prompt === undefined ? null : 1 }),
  showErrorMessage: one.asks ? 1 : null,
  ...{ errorTitle: kept(one.title), error: kept(one.message) },
  ...{ promptTitle: kept(one.promptTitle), prompt: kept(one.prompt) },
});
