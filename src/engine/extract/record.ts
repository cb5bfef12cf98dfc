import type { Field, RecordView } from '../../model/ledger';
import type { ClassReading, DateReading, NumberReading } from '../../model/reading';
import type { LineRole } from '../../model/table';
import type { CellValue, Place } from '../../model/workbook';
import { readYesNo } from '../../reading/choices';
import { className, readClass, readGrade } from '../../reading/classes';
import { type DateChecker, dateWords } from '../../reading/dates';
import { isDateFormat } from '../../reading/formats';
import { numberOf, readNumber } from '../../reading/numbers';
import { type Cohorts, gradedBy } from './cohorts';
import type { Source } from './source';

/** A field of a ledger, ready to be read line by line. */
export interface FieldReader {
  /** The kind's field; absent where a column was assigned to a name that the kind does not know. */
  readonly field: Field | undefined;
  readonly source: Source;
  /** Blanks mean "no": the column is ticked, and nothing else is ever written into it. */
  readonly isTicked: () => boolean;
}

/** What all records of a ledger share. */
export interface RecordReader {
  readonly sheet: string;
  readonly fields: ReadonlyMap<string, FieldReader>;
  readonly checkDate: DateChecker;
  /** The field that names the grade, for classes that are written without one. */
  readonly grade: string | undefined;
  /** Grades of classes whose names do not tell them. */
  readonly cohorts: Cohorts;
}

/**
 * One record. A class, because there are a hundred thousand of them: four words each, everything else is shared, and a
 * cell is read when it is asked for.
 */
export class LineRecord implements RecordView {
  constructor(
    private readonly reader: RecordReader,
    readonly line: number,
    readonly role: LineRole,
    readonly section: string,
  ) {}

  private value(field: string): CellValue {
    return this.reader.fields.get(field)?.source.value(this.line) ?? null;
  }

  has(field: string): boolean {
    return this.reader.fields.has(field);
  }

  text(field: string): string {
    const reader = this.reader.fields.get(field);
    if (!reader) {
      return '';
    }
    const value = reader.source.value(this.line);
    if (typeof value === 'string') {
      return value.trim();
    }
    return value === null || typeof value === 'object' ? '' : this.figureText(value, reader);
  }

  /** Dates that are stored as numbers read as dates; everything else as it is. */
  private figureText(value: number | boolean, { source }: FieldReader): string {
    const format = source.format(this.line);
    if (typeof value === 'number' && format !== undefined && isDateFormat(format)) {
      const check = this.reader.checkDate(value, format);
      return check.kind === 'date' ? dateWords(check.date) : String(value);
    }
    return String(value);
  }

  isBlank(field: string): boolean {
    return this.reader.fields.get(field)?.source.isBlank(this.line) ?? true;
  }

  isMergedAway(field: string): boolean {
    return this.reader.fields.get(field)?.source.isMergedAway(this.line) ?? false;
  }

  /** A merged figure stands once, as a sum and the screen have it: at its first line. */
  private isCountedAbove(field: string): boolean {
    const { content, additive } = this.reader.fields.get(field)?.field ?? {};
    return content?.type === 'number' && additive !== false && this.isMergedAway(field);
  }

  number(field: string): number | undefined {
    if (this.isCountedAbove(field)) {
      return undefined;
    }
    const value = this.value(field);
    return typeof value === 'number' ? value : value === null ? undefined : numberOf(value);
  }

  reading(field: string): NumberReading | undefined {
    const source = this.isCountedAbove(field) ? undefined : this.reader.fields.get(field)?.source;
    return source && readNumber(source.value(this.line), source.format(this.line));
  }

  date(field: string): DateReading | undefined {
    const source = this.reader.fields.get(field)?.source;
    if (!source) {
      return undefined;
    }
    const value = source.value(this.line);
    if (value === null) {
      return undefined;
    }
    const check = this.reader.checkDate(value, source.format(this.line));
    return check.kind === 'date' ? check.date : undefined;
  }

  classOf(field: string): ClassReading | undefined {
    const value = this.value(field);
    if (value === null) {
      return undefined;
    }
    const reading = gradedBy(this.reader.cohorts, readClass(value));
    if (reading?.grade !== undefined || this.reader.grade === undefined || this.reader.grade === field) {
      return reading;
    }
    const grade = readGrade(this.value(this.reader.grade));
    const number = reading?.number ?? numberOf(value);
    return grade === undefined ||
      number === undefined ||
      !Number.isInteger(number) ||
      number < 1 ||
      number > 60
      ? reading
      : { grade, number, name: className(grade, number) };
  }

  yes(field: string): boolean | undefined {
    const reader = this.reader.fields.get(field);
    if (!reader) {
      return undefined;
    }
    return reader.source.isBlank(this.line)
      ? reader.isTicked()
        ? false
        : undefined
      : readYesNo(reader.source.value(this.line));
  }

  partOfCell(field: string): string | undefined {
    return this.reader.fields.get(field)?.source.part;
  }

  place(field: string): Place | undefined {
    const source = this.reader.fields.get(field)?.source;
    return (
      source && { sheet: this.reader.sheet, row: source.row(this.line), column: source.column(this.line) }
    );
  }
}
