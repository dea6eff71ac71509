import { type ConditionalFormat } from '../book/book';
import { fileFormula } from '../formulas/fileFormula';
import { unchanged } from '../formulas/unchanged';
import { typedFormula } from '../formulas/typedFormula';
import { damaged } from '../refusals/notReadable';
import { elements, named, node, textOf, withAttributes, type XmlNode } from '../xml/xmlNode';
import { readRuleLook } from '../styles/ruleLook';
import { type Palette } from '../styles/palette';

/** The conditional formats of a sheet, one for each rule. */
export const readConditional = (
  formats: readonly XmlNode[],
  differentials: readonly XmlNode[],
  palette: Palette,
): readonly ConditionalFormat[] =>
  formats.flatMap((format) =>
    named(format, 'cfRule').map((kept): ConditionalFormat => {
      const { type = 'expression', dxfId } = kept.attributes;
      const differential = dxfId === undefined ? undefined : differentials[Number(dxfId)];
      if (dxfId !== undefined && !differential)
        throw damaged('a conditional format has a look that the file does not hold');
      return {
        cells: format.attributes.sqref ?? '',
        type,
        formulas: named(kept, 'formula').map((formula) => typedFormula(textOf(formula))),
        ...(differential ? { look: readRuleLook(differential, palette) } : {}),
        kept,
      };
    }),
  );

/** The elements of a sheet's conditional formats. What the file gave no priority comes last. */
export function conditionalNodes(
  formats: readonly ConditionalFormat[],
  lookAt: (look: NonNullable<ConditionalFormat['look']>) => number,
): readonly XmlNode[] {
  let last = Math.max(0, ...formats.map(({ kept }) => Number(kept?.attributes.priority ?? 0)));
  return grouped(formats).map(([cells, rules]) =>
    node(
      'conditionalFormatting',
      { sqref: cells },
      rules.map(({ type, formulas, look, kept }) => {
        const stored = named(kept, 'formula').map((one) => textOf(one));
        const texts = formulas.map((formula, at) => unchanged(stored[at], formula) ?? fileFormula(formula));
        const rule = withAttributes(kept ?? node('cfRule', { type, priority: ++last }), {
          ...{ type, dxfId: look ? lookAt(look) : null },
        });
        const others = elements(rule).filter(({ name }) => name !== 'formula');
        return { ...rule, children: [...texts.map((text) => node('formula', {}, text)), ...others] };
      }),
    ),
  );
}

/** Rules that follow each other on the same cells are in one element. */
function grouped(
  formats: readonly ConditionalFormat[],
): readonly (readonly [string, readonly ConditionalFormat[]])[] {
  const groups: [string, ConditionalFormat[]][] = [];
  for (const format of formats) {
    const last = groups.at(-1);
    if (last?.[0] === format.cells) last[1].push(format);
    else groups.push([format.cells, [format]]);
  }
  return groups;
}
