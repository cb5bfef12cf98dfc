import type { FieldPlace, Ledger } from '../../model/ledger';
import { readClass, readGrade } from '../../reading/classes';
import { readSubject } from '../../reading/subjects';
import { type Block, tableOf } from './blocks';
import type { Column } from './column';
import type { Dictionary, KindEntry } from './dictionary';
import { textOf } from './grid';

const LEAST_SUBJECTS = 3;
const LEAST_CLASSES = 2;
/** 张三, 张三5, 张三(5节): who teaches, and how often. */
const TEACHER = /^[\u4e00-\u9fff](?:[\s\u3000]*[\u4e00-\u9fff·]){1,4}\s*[(\uff08]?\d{0,2}节?[)\uff09]?$/;

/**
 * 班级 | 语文 | 数学 | …, a teacher's name in every cell: who teaches what, drawn as a matrix. Its fields are `classes` and
 * `语文/teacher`, `数学/teacher` …; `undefined` where the table is no such matrix.
 */
export function recogniseSubjectMatrix(
  block: Block,
  columns: readonly Column[],
  dictionary: Dictionary,
): Ledger | undefined {
  const entry = dictionary.kinds.find(isSpread);
  const turned = entry && subjectsDown(block, columns, entry);
  if (turned) {
    return turned;
  }
  const subjects = columns.filter(({ header }) => readSubject(header.path.at(-1) ?? '') !== undefined);
  const filled = subjects.filter(({ content }) => content.filled > 0);
  const named = filled.filter(holdsTeachers);
  const classes = columns.find(
    ({ content, header }) => content.className >= 0.6 && !subjects.some((one) => one.header === header),
  );
  if (
    !entry ||
    !classes ||
    block.grid.turned ||
    subjects.length < LEAST_SUBJECTS ||
    named.length < filled.length * 0.7
  ) {
    return undefined;
  }
  return {
    kind: entry.kind.id,
    table: { ...tableOf(block), orientation: 'matrix' },
    fields: [
      placeOf('classes', classes),
      ...subjects.map((column) => placeOf(`${subjectOf(column)}/teacher`, column)),
    ],
    confidence: named.length / filled.length,
    reasons: ['表头是学科,每行一个班级,格子里是教师姓名'],
  };
}

/** 学科 | 七(1)班 | 七(2)班 | …: the same with the subjects down the side; its fields are `subject` and `七(1)班/teacher` …. */
function subjectsDown(block: Block, columns: readonly Column[], entry: KindEntry): Ledger | undefined {
  const classes = columns.filter(
    (column) => isClass(column.header.path.at(-1) ?? '') && holdsTeachers(column),
  );
  const [label] = columns;
  if (!label || block.grid.turned || classes.length < LEAST_CLASSES) {
    return undefined;
  }
  const lines = block.body.lines.filter(({ role }) => role === 'data');
  const isSubject = (line: number) => readSubject(textOf(block.grid, line, label.header.index)) !== undefined;
  const subjects = lines.filter(({ index }) => isSubject(index));
  if (subjects.length < LEAST_SUBJECTS || subjects.length < lines.length * 0.7) {
    return undefined;
  }
  const table = tableOf(block);
  return {
    kind: entry.kind.id,
    table: {
      ...table,
      orientation: 'matrix',
      // 班主任 under the subjects is none of them.
      lines: table.lines.map((line) =>
        line.role === 'data' && !isSubject(line.index) ? { ...line, role: 'excluded' } : line,
      ),
    },
    fields: [
      placeOf('subject', label),
      ...classes.map((column) => placeOf(`${subjectOf(column)}/teacher`, column)),
    ],
    confidence: subjects.length / lines.length,
    reasons: ['表头是班级,每行一个学科,格子里是教师姓名'],
  };
}

/** 四(1)班, or 四年级 where every grade has one class. */
function isClass(text: string): boolean {
  return readClass(text) !== undefined || (/年级?$/.test(text.trim()) && readGrade(text) !== undefined);
}

/** 数学 under 语文 is the next lesson of a week, and nobody's name. */
function holdsTeachers({ content }: Column): boolean {
  const names = content.texts.filter((text) => TEACHER.test(text) && readSubject(text) === undefined);
  return names.length >= Math.max(1, content.filled * 0.6);
}

/** Kinds that have teacher, subject and classes, and may be drawn as a matrix. */
function isSpread({ kind }: KindEntry): boolean {
  const fields = new Set(kind.fields.map(({ field }) => field));
  return (
    (kind.layouts?.includes('matrix') ?? false) &&
    ['teacher', 'subject', 'classes'].every((field) => fields.has(field))
  );
}

function subjectOf({ header }: Column): string {
  return (header.path.at(-1) ?? '').replace(/\s+/g, '');
}

function placeOf(field: string, { header }: Column): FieldPlace {
  return { field, header: header.path.at(-1) ?? '', index: header.index, confidence: 0.9 };
}
