import { type IContext, type ITableOptions, type IXmlableObject, Table } from 'docx';

interface XmlElement {
  readonly [name: string]: unknown;
}

/** A table with a title and a description for people who hear a document; the library has no words for them. */
export class DescribedTable extends Table {
  constructor(
    options: ITableOptions,
    private readonly title: string,
    private readonly description: string,
  ) {
    super(options);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const made = super.prepForXml(context);
    const parts = (made?.['w:tbl'] ?? []) as readonly XmlElement[];
    const properties = parts.find((part) => 'w:tblPr' in part)?.['w:tblPr'];
    if (Array.isArray(properties))
      properties.push(withValue('w:tblCaption', this.title), withValue('w:tblDescription', this.description));
    return made;
  }
}

const withValue = (name: string, value: string): XmlElement => ({ [name]: { _attr: { 'w:val': value } } });
