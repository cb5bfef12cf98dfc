import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { basisOf, placeOf, plain } from '../parts/complain';

const eight = [
  'teaching_area',
  'sports_area',
  'equipment',
  'computers',
  'books',
  'teacher_ratio',
  'high_degree',
  'mid_title',
  'backbone',
  'pe_art',
  'multimedia',
];

/**
 * The composite coefficient of 2012 is the mean of the eight single ones. Where the workbook has the schools' figures,
 * the engine works all of them out; a single one that is printed wrong must not be laid at the composite's door.
 */
export const compositeMean: LedgerCheck = {
  id: 'composite-mean',
  about: '综合差异系数',
  needs: ['composite'],
  check: wrongComposites,
};

function* wrongComposites(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const fields = eight.filter((field) => ledger.has(field));
  if (!ledger.has('composite') || fields.length < 7 || scene.ledgers('county-school-data').length > 0) {
    return;
  }
  for (const record of ledger.records) {
    const stated = record.reading('composite');
    const values = fields.map((field) => record.number(field));
    const isCoefficient = !ledger.has('row_type') || /系数|CV/i.test(record.text('row_type'));
    if (!stated || !isCoefficient || values.some((value) => value === undefined || value > 5)) {
      continue;
    }
    const expected = values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;
    const tolerance = (0.5 * 10 ** -stated.decimals + 0.0005) * 1.02;
    if (Math.abs(expected - stated.value) > tolerance) {
      yield {
        cell: placeOf(ledger, record, 'composite'),
        related: placesOf(record, ...fields),
        severity: 'error',
        message: `${record.text('level')}综合差异系数应是${values.length}个单项的平均值${expected.toFixed(3)},表中写的是${stated.value}。请重新计算。`,
        ...basisOf(scene, 'balance'),
        actual: String(stated.value),
        required: expected.toFixed(3),
      };
    }
  }
}

/**
 * Mean, standard deviation and coefficient stand below each other: the third is the second through the first. Where the
 * workbook has the schools' figures, the engine works all three out.
 */
export const coefficientOfRows: LedgerCheck = {
  id: 'coefficient-mismatch',
  about: '差异系数',
  needs: [],
  uses: [
    'row_type',
    'teaching_area',
    'sports_area',
    'equipment',
    'high_degree',
    'backbone',
    'pe_art',
    'multimedia',
    'computers',
    'books',
    'teacher_ratio',
    'mid_title',
  ],
  check: wrongCoefficients,
};

function* wrongCoefficients(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  if (!ledger.has('row_type') || scene.ledgers('county-school-data').length > 0) {
    return;
  }
  for (const record of ledger.records.filter((one) => /系数|CV/i.test(one.text('row_type')))) {
    const beside = ledger.records.filter((one) => one.text('level') === record.text('level'));
    const mean = beside.find((one) => /平均|均值/.test(one.text('row_type')));
    const deviation = beside.find((one) => /标准差/.test(one.text('row_type')));
    for (const field of eight.filter((one) => ledger.has(one))) {
      const stated = record.reading(field);
      const [below, above] = [mean?.reading(field), deviation?.reading(field)];
      if (!stated || !below || !above || below.value <= 0) {
        continue;
      }
      const expected = above.value / below.value;
      const rounding =
        (0.5 * 10 ** -above.decimals) / below.value +
        (expected * 0.5 * 10 ** -below.decimals) / below.value +
        0.5 * 10 ** -stated.decimals;
      if (Math.abs(expected - stated.value) > rounding + 1e-6) {
        yield {
          cell: placeOf(ledger, record, field),
          related: [mean, deviation].flatMap((one) => (one ? placesOf(one, field) : [])),
          severity: 'error',
          message: `${record.text('level')}“${ledger.header(field)}”的差异系数写${stated.value},按标准差÷平均值是${plain(above.value)}÷${plain(below.value)}=${expected.toFixed(3)}。请重新计算。`,
          ...basisOf(scene, 'variation'),
          actual: String(stated.value),
          required: expected.toFixed(3),
        };
      }
    }
  }
}

/** 最大值: the largest of the single coefficients of its line. */
export const largestOfSingles: LedgerCheck = {
  id: 'largest-coefficient',
  about: '最大的差异系数',
  needs: ['maximum'],
  uses: ['teaching_area', 'sports_area', 'equipment', 'high_degree', 'backbone', 'pe_art', 'multimedia'],
  check: wrongMaxima,
};

function* wrongMaxima(ledger: LedgerView): Iterable<Complaint> {
  const fields = eight.filter((field) => ledger.has(field));
  for (const record of ledger.has('maximum') && fields.length >= 3 ? ledger.records : []) {
    const stated = record.reading('maximum');
    const largest = Math.max(...fields.map((field) => record.number(field) ?? 0));
    if (stated && largest > 0 && Math.abs(largest - stated.value) > 0.5 * 10 ** -stated.decimals + 1e-9) {
      const field = fields.find((one) => record.number(one) === largest) ?? '';
      yield {
        cell: placeOf(ledger, record, 'maximum'),
        related: placesOf(record, field),
        severity: 'error',
        message: `${record.text('level')}“${ledger.header('maximum')}”写${stated.value},本行最大的是“${ledger.header(field)}”的${largest}。请更正。`,
        actual: String(stated.value),
        required: String(largest),
        repair: largest,
      };
    }
  }
}
