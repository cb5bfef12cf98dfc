import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { readNumeral } from '../../reading/chinese-numerals';
import { gradeName } from '../../reading/classes';
import { yearsBetween } from '../../reading/dates';
import { demandOf, underDemand } from '../parts/complain';
import { bareName, birthOf, complainAt, dayOf, unlessCommon } from '../parts/people';

/** More pupils than this (and than 2 %) of an odd age: the day or the grades are not what we think. */
const MANY = 20;

/** Grade and age: six years by 31 August of the first grade; two years either way happen and need a reason. */
export const ageFitsGrade: LedgerCheck = {
  id: 'age-against-grade',
  about: '年龄与年级',
  needs: [],
  uses: ['birth_date', 'id_card', 'grade', 'class_name'],
  *check(ledger, scene) {
    const year = schoolYearOf(ledger.context.period?.from ?? dayOf(ledger, scene));
    if (year === undefined || !(ledger.has('birth_date') || ledger.has('id_card'))) {
      return;
    }
    const titleGrade = gradeIn(ledger.context.className ?? '') ?? gradeBesideClass(ledger);
    const odd: { readonly record: RecordView; readonly grade: number; readonly age: number }[] = [];
    for (const record of ledger.records) {
      const grade = gradeIn(record.text('grade')) ?? record.classOf('class_name')?.grade ?? titleGrade;
      if (grade === undefined || isUsualYear(year - grade, record.text('id_card'))) {
        continue;
      }
      const born = birthOf(record);
      const age = born === undefined ? grade + 5 : yearsBetween(born, `${year}-08-31`);
      if (age < grade + 4 || age > grade + 8) {
        odd.push({ record, grade, age });
        if (odd.length > MANY && odd.length > ledger.records.length * 0.02) {
          return;
        }
      }
    }
    for (const { record, grade, age } of unlessCommon(odd, ledger.records.length)) {
      const expected = grade + 5;
      const { severity, ...rest } = underDemand(demandOf(scene, 'school-age'), 'query');
      yield* complainAt(record, record.has('birth_date') ? 'birth_date' : 'id_card', {
        ...rest,
        severity: severity === 'error' ? 'query' : severity,
        message: `${bareName(record.text('name'))}${year}年8月31日满${age}周岁,在${gradeName(grade)},一般是${expected}周岁左右。请核对出生日期和班级。`,
        actual: `${age} 周岁`,
        required: `${expected} 周岁左右`,
      });
    }
  },
};

/** 161班(一年级), 一年级161班 in a title: the grade of a class that is counted on. */
function gradeBesideClass({ titles }: LedgerView): number | undefined {
  const [, before, behind] =
    titles
      .map(({ text }) =>
        /([一二三四五六七八九])年级\d{3,4}班|\d{3,4}班\(([一二三四五六七八九])年级\)/.exec(
          text.normalize('NFKC'),
        ),
      )
      .find((match) => match !== null) ?? [];
  const numeral = before ?? behind;
  return numeral === undefined ? undefined : readNumeral(numeral);
}

/** The year of birth inside the identity number is one at which most pupils enter: nothing more to look at. */
function isUsualYear(entry: number, identity: string): boolean {
  const born = identity.length === 18 ? Number(identity.slice(6, 10)) : 0;
  return born >= entry - 8 && born <= entry - 5;
}

function gradeIn(className: string): number | undefined {
  return readNumeral(/^[一二三四五六七八九]/.exec(className)?.[0] ?? '');
}

function schoolYearOf(day: string | undefined): number | undefined {
  if (day === undefined) {
    return undefined;
  }
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '08' ? year : year - 1;
}
