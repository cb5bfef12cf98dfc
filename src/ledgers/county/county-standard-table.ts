import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { claim, figure, remark, sequence, text, yesNo } from '../parts/column';
import { placeOf, plain, quoted } from '../parts/complain';

/** A provincial indicator of the form: the words above its pair of columns, and whether less is better. */
interface Pair {
  readonly stem: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly atMost?: boolean;
  /** What its value is worked out as, where all provinces understand the same by it. */
  readonly indicator?: string;
}

const pairs: readonly Pair[] = [
  { stem: 'site_area', label: '占地', words: ['占地', '用地'], indicator: 'site-area-per-pupil' },
  { stem: 'building_area', label: '校舍', words: ['校舍', '建筑面积'], indicator: 'building-area-per-pupil' },
  {
    stem: 'teaching_area',
    label: '教学及辅助用房',
    words: ['辅助用房', '教学用房'],
    indicator: 'teaching-area-per-pupil',
  },
  {
    stem: 'sports_area',
    label: '运动场地',
    words: ['运动场', '体育场', '体育活动场', '田径场'],
    indicator: 'sports-area-per-pupil',
  },
  { stem: 'equipment', label: '仪器设备', words: ['仪器'], indicator: 'equipment-per-pupil' },
  { stem: 'computers', label: '计算机', words: ['计算机', '生机比'], indicator: 'computers-per-100' },
  { stem: 'books', label: '图书', words: ['图书', '藏书'], indicator: 'books-per-pupil' },
  { stem: 'class_size', label: '班额', words: ['班额'], atMost: true },
  { stem: 'teacher_ratio', label: '师生比', words: ['师生比'] },
  { stem: 'pupil_ratio', label: '生师比', words: ['生师比'], atMost: true },
  { stem: 'degree_rate', label: '学历合格率', words: ['学历合格', '学历达标'] },
  { stem: 'high_degree', label: '高于规定学历', words: ['高于规定学历', '高一层次学历'] },
  { stem: 'multimedia', label: '多媒体', words: ['多媒体', '班班通'] },
  { stem: 'laboratories', label: '实验室', words: ['实验室'] },
  { stem: 'art_rooms', label: '音美教室', words: ['音乐', '美术'] },
  { stem: 'dropout_rate', label: '辍学率', words: ['辍学'], atMost: true },
];

const pairFields: readonly Field[] = pairs.flatMap(({ stem, label, words, indicator }) => [
  {
    ...claim(`${stem}_value`, '指标值|实际值|实际|数值|学校值', {
      under: words,
      ...(indicator === undefined ? {} : { indicator }),
    }),
    label: `${label}指标值`,
  },
  {
    ...claim(`${stem}_standard`, '省级评估标准|省级标准|评估标准|标准|标准值|省标|达标值', { under: words }),
    label: `${label}标准`,
  },
]);

/** A value that does not reach the standard printed beside it; the form wants such a cell shaded. */
const shortOfPrinted: LedgerCheck = {
  id: 'standard-short',
  about: '数值与省定标准',
  needs: [],
  uses: [
    'site_area_value',
    'site_area_standard',
    'building_area_value',
    'building_area_standard',
    'teaching_area_value',
    'teaching_area_standard',
    'sports_area_value',
    'sports_area_standard',
    'equipment_value',
    'equipment_standard',
    'computers_value',
    'computers_standard',
    'books_value',
    'books_standard',
  ],
  check: shortValues,
};

function* shortValues(ledger: LedgerView): Iterable<Complaint> {
  for (const { stem, label, atMost } of pairs) {
    for (const record of ledger.records) {
      const value = figureOf(record, `${stem}_value`);
      const bound = figureOf(record, `${stem}_standard`);
      if (value === undefined || bound === undefined || (atMost ? value <= bound : value >= bound)) {
        continue;
      }
      yield {
        cell: placeOf(ledger, record, `${stem}_value`),
        related: placesOf(record, `${stem}_standard`, 'is_compliant'),
        severity: 'query',
        message: `${quoted(record, 'school_name')}的${label}是${plain(value)},标准是${atMost ? '不超过' : '不低于'}${plain(bound)}。请核对;属实的,按填表说明用深色标出这一格。`,
        actual: plain(value),
        required: `${atMost ? '≤' : '≥'} ${plain(bound)}`,
      };
    }
  }
}

/** A figure, or of 17.7:1 and 1:17.7 what stands against the one; of 1:0.05 too. */
function figureOf(record: RecordView, field: string): number | undefined {
  const ratio = /^(\d+(?:\.\d+)?)[:：∶](\d+(?:\.\d+)?)$/.exec(record.text(field).replace(/\s+/g, ''));
  return ratio ? Number(ratio[1] === '1' ? ratio[2] : ratio[1]) : record.number(field);
}

/** What a line says of itself: how many of its values reach the standards beside them. */
const countedRight: LedgerCheck = {
  id: 'claim-false',
  about: '是否达标的结论',
  needs: ['is_compliant'],
  check: wrongCounts,
};

function* wrongCounts(ledger: LedgerView): Iterable<Complaint> {
  const printed = pairs.filter(({ stem }) => ledger.has(`${stem}_value`) && ledger.has(`${stem}_standard`));
  const counted = (printed.length > 1 ? ledger.records : []).flatMap((record) => {
    const met = metIn(record, printed);
    const claimed = record.number('met_count');
    return met === undefined || claimed === undefined ? [] : [{ record, met, claimed }];
  });
  const wrong = counted.filter(({ met, claimed }) => met !== claimed);
  // Where most lines count otherwise, the form has values that are not understood.
  for (const { record, met, claimed } of wrong.length > counted.length / 2 ? [] : wrong) {
    yield {
      cell: placeOf(ledger, record, 'met_count'),
      related: printed.flatMap(({ stem }) => placesOf(record, `${stem}_value`)),
      severity: 'error',
      message: `${quoted(record, 'school_name')}达标项数写${plain(claimed)}项,按本行数值逐项对照是${met}项。请更正。`,
      actual: `${plain(claimed)}项`,
      required: `${met}项`,
    };
  }
}

/** `undefined` where a value or its standard cannot be read. */
function metIn(record: RecordView, printed: readonly Pair[]): number | undefined {
  const results = printed.map(({ stem, atMost }) => {
    const [value, bound] = [figureOf(record, `${stem}_value`), figureOf(record, `${stem}_standard`)];
    return value === undefined || bound === undefined ? undefined : atMost ? value <= bound : value >= bound;
  });
  return results.includes(undefined) ? undefined : results.filter(Boolean).length;
}

/** 表Ⅱ 小学、初中办学基本标准达标情况(分学校): a pair of columns per provincial indicator. */
export const countyStandardTable: LedgerKind = {
  id: 'county-standard-table',
  label: '办学基本标准达标情况表',
  titles: ['办学基本标准达标情况', '基本标准达标', '表Ⅱ', '表II', '办学标准达标'],
  fields: [
    sequence,
    text('school_name', '学校名称|学校|校名|学校(学段)名称', { required: 'error' }),
    ...pairFields,
    figure('met_count', '达标项数|达标项|达标数|达标指标数|达到标准项数|达标个数|达标指标个数|合格项数'),
    yesNo(
      'is_compliant',
      '该校综合评估是否达标|综合评估是否达标|是否达标|综合评估|是否合格|该校是否达标|学校是否达标|本校是否达标|达标结论|综合结论',
    ),
    remark,
  ],
  identifiedBy: [
    ...pairs.map(({ stem }) => ['school_name', `${stem}_value`, `${stem}_standard`]),
    // The bounds may stand in lines of their own: what a school has is the value beside the count.
    ['school_name', 'teaching_area_value', 'sports_area_value', 'met_count'],
  ],
  nameFields: ['school_name'],
  relations: [],
  states: [],
  checks: [shortOfPrinted, countedRight],
};
