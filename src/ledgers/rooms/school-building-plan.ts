import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, remark, sequence, text } from '../parts/column';
import { placeOf, plain, quoted } from '../parts/complain';

const MU = 2000 / 3;
const ROOMS = [
  'teaching_area',
  'canteen_area',
  'dining_area',
  'toilet_area',
  'office_area',
  'dormitory_area',
];
/** Measures that differ from site to site. */
const OF_THE_SITE = ['wall_length', 'retaining_volume', 'land'];

/** The land that is planned carries the buildings, on two floors, and the sports ground. */
const landFits: LedgerCheck = {
  id: 'land-fits',
  about: '用地容不容得下校舍和运动场',
  needs: ['land', 'sports_ground', 'teaching_area'],
  uses: ROOMS,
  check: tooLittleLand,
};

function landOf(ledger: LedgerView, record: RecordView): number | undefined {
  const reading = record.reading('land');
  const isMetres = /㎡|平方米/.test(`${ledger.header('land')}${reading?.unit ?? ''}`);
  return reading && reading.value * (isMetres ? 1 : MU);
}

function* tooLittleLand(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const [land, ground] = [landOf(ledger, record), record.number('sports_ground')];
    const floors = ROOMS.reduce((sum, field) => sum + (record.number(field) ?? 0), 0);
    const needed = (ground ?? 0) + floors / 2;
    if (land !== undefined && land > 0 && ground !== undefined && floors > 0 && land < needed) {
      yield {
        cell: placeOf(ledger, record, 'land'),
        related: placesOf(record, 'sports_ground', ...ROOMS),
        severity: 'query',
        message: `${quoted(record, 'school_name')}用地${plain(land)}㎡,运动场${plain(ground)}㎡,校舍${plain(floors)}㎡按两层也要${plain(floors / 2)}㎡,合计${plain(needed)}㎡,放不下。请核对;只是新增用地的请注明。`,
        actual: `${plain(land)} ㎡`,
        required: `≥ ${plain(needed)} ㎡`,
      };
    }
  }
}

/** From so many schools on the same length of wall everywhere is copied, not measured. */
const COPIED = 4;

const measuredOnce: LedgerCheck = {
  id: 'same-everywhere',
  about: '各校的数是不是照抄的',
  needs: ['school_name'],
  uses: OF_THE_SITE,
  *check(ledger) {
    for (const field of OF_THE_SITE) {
      const filled = ledger.records.filter((record) => record.number(field) !== undefined);
      const values = new Set(filled.map((record) => record.number(field)));
      const [first] = filled;
      if (first && filled.length >= COPIED && values.size === 1) {
        yield {
          cell: placeOf(ledger, first, field),
          related: filled.slice(1).flatMap((record) => placesOf(record, field)),
          severity: 'query',
          message: `${filled.length}所学校的“${ledger.header(field)}”都是${first.text(field)},各校校园不会正好一样。请逐校核对。`,
          actual: first.text(field),
        };
      }
    }
  },
};

/** A school of the plan without the figures that every other school has. */
const planFilled: LedgerCheck = {
  id: 'plan-incomplete',
  about: '各校的规划填全没有',
  needs: ['school_name'],
  uses: [...ROOMS, 'sports_ground', 'wall_length', 'land'],
  *check(ledger) {
    const fields = [...ROOMS, 'sports_ground', 'wall_length', 'land'].filter((field) => ledger.has(field));
    for (const record of ledger.records.length < 3 ? [] : ledger.records) {
      const blank = fields.filter(
        (field) =>
          record.isBlank(field) && ledger.records.every((other) => other === record || !other.isBlank(field)),
      );
      const [first] = blank;
      if (first) {
        yield {
          cell: placeOf(ledger, record, first),
          related: placesOf(record, ...blank.slice(1)),
          severity: 'query',
          message: `${quoted(record, 'school_name')}没有填${blank.map((field) => `“${ledger.header(field)}”`).join('、')},别的学校都填了。请补填;没有规划的填0。`,
          actual: '空白',
        };
      }
    }
  },
};

/** The schools that build are those that are equipped. */
const equippedToo: LedgerCheck = {
  id: 'plans-agree',
  about: '建设计划与装备计划的学校',
  needs: ['school_name'],
  against: ['equipment-plan'],
  check: missingFromOther,
};

function* missingFromOther(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const name = (record: RecordView) => record.text('school_name').replace(/\s+/g, '');
  const equipped = new Set(scene.ledgers('equipment-plan').flatMap((plan) => plan.records.map(name)));
  const missing = ledger.records.filter((record) => name(record) !== '' && !equipped.has(name(record)));
  for (const record of equipped.size > 0 && missing.length < ledger.records.length ? missing : []) {
    yield {
      cell: placeOf(ledger, record, 'school_name'),
      severity: 'query',
      message: `${quoted(record, 'school_name')}在建设规划里,装备计划里没有。请核对是不是漏列,或写成了另一所学校。`,
      actual: record.text('school_name'),
    };
  }
}

/** 学校建设规划表: school by school what is to be built, on how much land. */
export const schoolBuildingPlan: LedgerKind = {
  id: 'school-building-plan',
  label: '学校建设规划表',
  titles: ['学校建设规划', '学校建设计划', '建设规划表', '标准化建设规划', '校园建设规划', '建设任务'],
  fields: [
    sequence,
    text('year', '年度|实施年度|规划年度|建设年度', { fillsDown: true }),
    text('school_name', '学校名称|学校|项目学校', { required: 'query' }),
    amount('teaching_area', '教学及辅助用房|教学用房|教学楼|教学及辅助用房面积', { unit: '㎡' }),
    amount('canteen_area', '食堂|学生食堂|食堂面积', { unit: '㎡' }),
    amount('dining_area', '餐厅|学生餐厅|餐厅面积', { unit: '㎡' }),
    amount('toilet_area', '厕所|厕所面积', { unit: '㎡' }),
    amount('office_area', '行政用房|行政办公用房|办公用房', { unit: '㎡' }),
    amount('dormitory_area', '宿舍|学生宿舍|教师周转房|周转房', { unit: '㎡' }),
    amount('sports_ground', '运动场|运动场地|运动场面积', { unit: '㎡' }),
    amount('wall_length', '围墙|围墙长度|围墙(米)'),
    amount('retaining_volume', '扶坎|挡墙|护坎|堡坎|挡土墙'),
    amount('land', '用地|新增用地|用地面积|征地|规划用地|征地面积'),
    amount('planned_fund', '计划投资|总投资|投资|资金|所需资金'),
    remark,
  ],
  identifiedBy: [
    ['school_name', 'teaching_area', 'sports_ground', 'land'],
    ['school_name', 'teaching_area', 'sports_ground', 'wall_length'],
    ['school_name', 'teaching_area', 'canteen_area', 'wall_length'],
  ],
  topic: ['规划', '计划', '建设'],
  nameFields: ['school_name'],
  relations: [],
  states: [],
  checks: [landFits, measuredOnce, planFilled, equippedToo],
};
