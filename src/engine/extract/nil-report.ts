import type { Field, LedgerKind } from '../../model/ledger';
import type { CellValue } from '../../model/workbook';
import { isBareNone, reportsNone, saysNothing } from '../../reading/nil-words';
import { isDash } from '../../reading/words';
import type { FieldReader, RecordReader } from './record';

/** Where and for whom a report is made: it stands in a report of none as in any other. */
const CONTEXT =
  /^(?:location|school_name|town|month|term|hazard_type|indicator|inspector|remark)$|_(?:code|no)$/;

/**
 * Tells lines that report that there is none: 未发现隐患, 本月无异动, 放假, or a bare 无 where the thing would be named, or
 * anywhere where nothing that is demanded is said.
 * Such a line is no record. Everything else in it is blank, a word for nothing, or says when, where and by whom; a line
 * in which all that is demanded is filled in stays the record that it is.
 */
export function nilReportTest(kind: LedgerKind, { fields }: RecordReader): (line: number) => boolean {
  const readers = [...fields.values()];
  const telling = readers.filter(({ field }) => !isContext(field, kind));
  const demanded = telling.filter(({ field }) => field?.required !== undefined);
  const naming = telling.filter(
    ({ field }) => field?.required !== undefined && kind.nameFields.includes(field.field),
  );
  return (line) =>
    telling.every((reader) => saysNothing(textAt(reader, line))) &&
    demanded.some((reader) => isOpen(textAt(reader, line))) &&
    (naming.some((reader) => isBareNone(textAt(reader, line))) ||
      (demanded.every((reader) => isOpen(textAt(reader, line))) &&
        readers.some((reader) => isBareNone(textAt(reader, line)))) ||
      readers.some((reader) => reportsNone(textAt(reader, line))));
}

function isContext(field: Field | undefined, kind: LedgerKind): boolean {
  if (field === undefined) {
    return false;
  }
  const { content, fillsDown } = field;
  return (
    /^(?:sequence|date|time|class|grade|subject|phone)$/.test(content.type) ||
    (content.type === 'person' && !kind.nameFields.includes(field.field)) ||
    fillsDown === true ||
    CONTEXT.test(field.field)
  );
}

function isOpen(text: string): boolean {
  return text.trim() === '' || isDash(text.trim()) || isBareNone(text) || reportsNone(text);
}

function textAt({ source }: FieldReader, line: number): string {
  const value: CellValue = source.value(line);
  return typeof value === 'string' ? value : value === null || typeof value === 'object' ? '' : String(value);
}
