import { strToU8, zipSync } from 'fflate';

/** The parts of a workbook file that a test wants to spell out; everything else is the least that is valid. */
export interface FileParts {
  /** The children of `<worksheet>` by sheet name, in order; text or bytes. */
  readonly sheets: Readonly<Record<string, string | Uint8Array>>;
  /** More attributes of a `<sheet>` element, e.g. `state="hidden"`. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** The `<si>` items of the shared strings. */
  readonly strings?: string | Uint8Array;
  /** The children of `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly workbook?: string;
  /** Relations of the first sheet: type → target. */
  readonly sheetRelations?: Readonly<Record<string, string>>;
  /** Whole parts by name. */
  readonly more?: Readonly<Record<string, string>>;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook file of these parts. `level` 0–9 is how hard it is packed. */
export function xlsxFile(parts: FileParts, level: 0 | 1 | 6 = 6): Uint8Array {
  const names = Object.keys(parts.sheets);
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="sheet${index + 1}" ${parts.sheetAttributes?.[name] ?? ''}/>`,
  );
  const links: [string, string, string][] = names.map((_, index) => [
    `sheet${index + 1}`,
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  links.push(['strings', 'sharedStrings', 'sharedStrings.xml'], ['styles', 'styles', 'styles.xml']);
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relations([['book', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr ${parts.workbook ?? ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(links),
    'xl/styles.xml': `<styleSheet ${main}>${parts.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': wrapped(`<sst ${main}>`, parts.strings ?? '', '</sst>'),
    ...parts.more,
  };
  names.forEach((name, index) => {
    texts[`xl/worksheets/sheet${index + 1}.xml`] = wrapped(
      `<worksheet ${main}>`,
      parts.sheets[name] ?? '',
      '</worksheet>',
    );
  });
  if (parts.sheetRelations) {
    const own = Object.entries(parts.sheetRelations).map(([type, target]): [string, string, string] => [
      type,
      type,
      target,
    ]);
    texts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(own);
  }
  const files = Object.entries(texts).map(([name, text]) => [
    name,
    typeof text === 'string' ? strToU8(text) : text,
  ]);
  return zipSync(Object.fromEntries(files), { level });
}

/** Bytes or text between an opening and a closing tag. */
function wrapped(open: string, inner: string | Uint8Array, close: string): Uint8Array {
  const bytes = typeof inner === 'string' ? strToU8(inner) : inner;
  return new Uint8Array(Buffer.concat([strToU8(open), bytes, strToU8(close)]));
}

function relations(links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return [
    `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
    ),
    '</Types>',
  ].join('');
}
