import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { profilePayroll } from '../money/payroll-checks';
import { claim, column, person, remark, text } from '../parts/column';
import { isVoid, placeOf } from '../parts/complain';
import {
  averageAboveLargest,
  multimediaPlanned,
  noArtTeachers,
  profileConfessions,
  unlistedDegrees,
} from './profile-checks';
import { equipmentFigures } from './profile-equipment';
import { figureField, moneyFigures, statisticsFigures } from './profile-figure';
import { classroomsForClasses, groundsFit, trackFits } from './profile-grounds';
import { placeFigures } from './profile-places';
import { pupilFigures } from './profile-pupils';
import {
  bigClassStated,
  careForBoarders,
  fundsWithin,
  passRateRises,
  quotaTimesPupils,
  staffParts,
} from './profile-sums';
import { teacherFigures } from './profile-teachers';

/** 教育事业统计: what a yes in one cell of the form demands of another; each with the words of its question. */
const PAIRS: readonly {
  readonly said: string;
  readonly wanted: string;
  readonly why: string;
}[] = [
  { said: 'campus_network', wanted: 'bandwidth', why: '建有校园网的,互联网出口带宽应大于0' },
  { said: 'campus_network', wanted: 'website', why: '建有校园网的,应填写学校网址' },
  { said: 'lab_compliant', wanted: 'equipment_value', why: '实验仪器达标的,教学仪器设备值应大于0' },
];

/** Rules of the official statistics between two answers of one form. */
const officialPairs: LedgerCheck = {
  id: 'official-check',
  about: '统计报表的关联项',
  needs: [],
  uses: ['campus_network', 'bandwidth', 'website', 'lab_compliant', 'equipment_value'],
  check: unmatched,
};

function* unmatched(ledger: LedgerView): Iterable<Complaint> {
  for (const { said, wanted, why } of PAIRS.filter(
    (pair) => ledger.has(pair.said) && ledger.has(pair.wanted),
  )) {
    for (const record of ledger.records) {
      if (isYes(record.text(said)) && isMissing(record, wanted)) {
        yield {
          cell: placeOf(ledger, record, wanted),
          related: placesOf(record, said),
          severity: 'query',
          message: `“${ledger.header(said)}”填的是“${record.text(said)}”,“${ledger.header(wanted)}”填的是“${record.text(wanted)}”。${why},请核对改正。`,
          basis: { document: '教育事业统计本卷须知', clause: '表间关系' },
          actual: record.text(wanted),
          required: '> 0',
        };
      }
    }
  }
}

function isYes(text: string): boolean {
  return /^(?:是|有|√|✓|已|建有|达标)/.test(text.trim());
}

/** 0, 无 or nothing at all. */
function isMissing(record: RecordView, field: string): boolean {
  const text = record.text(field).trim();
  return text === '' || isVoid(text) || /^(?:0(?:\.0+)?\D{0,4}|无|没有|未.*)$/.test(text);
}

const identityFields: readonly Field[] = [
  text('school_name', '学校名称|单位名称|校名|学校全称|学校|学校(盖章)'),
  text('school_code', '学校代码|学校标识码|标识码|机构代码'),
  text('founded_year', '创办时间|建校时间|建校年月|建校年份|创建时间|办学时间|创办年份|成立时间|始建时间'),
  text('school_type', '办学类型|学校类别|学校类型|办学类别|学校性质|学校办学类型|类别'),
  text('nature', '办学性质|举办者|办别|公办民办'),
  text('urban_type', '城乡类型|城乡分类|所在地城乡类型|城乡类别'),
  text('address', '学校地址|地址|通讯地址|校址|学校所在地|详细地址'),
  text('town', '所在乡镇|乡镇|所属乡镇|所属学区|学区'),
  person('principal', '校长|学校负责人|校长姓名|负责人|法人代表|法定代表人|校长(负责人)'),
  column('phone', '联系电话|学校电话|电话|办公电话|校长电话|联系方式', { type: 'phone' }),
  remark,
];

/** What a profile says in words: there is, there is not, is done. */
const profileFacilities: readonly Field[] = [
  text('teaching_buildings', '教学楼|教学楼数|教学楼栋数|教学楼幢数'),
  text('class_multimedia', '班班通设备|"班班通"设备|“班班通”设备|班班通情况|多媒体设备|班班通建设'),
  text('campus_network', '校园网|校园网络|有无校园网|是否建有校园网'),
  text('website', '学校网址|网址|学校网站|网站网址'),
  text('lab_compliant', '实验仪器达标|仪器达标|理科实验仪器达标|实验仪器是否达标|教学仪器达标'),
  text('drinking_water', '饮用水源和供水设施|饮用水源|供水设施|饮水设施|饮用水|饮水设备|安全饮水'),
  text('toilet_facility', '厕所及粪便无害化处理设施|厕所|厕所设施|卫生厕所|水冲式厕所|厕所及无害化处理设施'),
  text('drying_area', '晒衣晒被场地|晾晒场地|晒衣场地'),
  text('bike_shed', '停车棚|车棚|自行车棚|自行车停车棚'),
  text(
    'security_facility',
    '围墙、值班室和消防防盗设施|围墙值班室和消防防盗设施|消防防盗设施|消防设施|安防设施|值班室和消防防盗设施|视频监控',
  ),
  text('beds', '床位|床位数|宿舍床位|学生床位|学生宿舍床位'),
  text('canteen', '食堂|学生食堂|餐厅|食堂餐厅'),
  text('bath', '洗澡堂|浴室|洗漱间|洗漱间和洗澡堂'),
  text('signage', '校牌、班牌、各处室牌|校牌班牌|标牌|校牌、班牌、处室牌|校牌、班牌'),
  text('guards', '门卫、保卫、巡逻队|门卫保卫巡逻队|保安|专职保安|门卫、保卫|保安人员'),
  text('clinic', '卫生室|医务室|校医室|卫生保健室'),
  text('counselling', '心理咨询室|心理辅导室'),
  text('no_corporal_punishment', '无体罚和变相体罚|无体罚|体罚和变相体罚|有无体罚'),
  text(
    'curriculum_complete',
    '开齐课程开足课时|开齐开足课程|开齐开足|课程开设情况|开齐课程、开足课时|是否开齐开足课程',
  ),
  text('key_classes', '重点班快慢班|重点班|重点班、快慢班|有无重点班|重点校重点班'),
  text('illegal_tutoring', '违规补课|有无违规补课|有偿补课|集体补课|违规有偿补课'),
  text('homework', '学生作业|作业负担|学生作业负担|家庭作业|书面作业'),
  claim(
    'one_hour_exercise',
    '每天一小时阳光体育锻炼|阳光体育|每天锻炼一小时|体育锻炼时间|每天体育锻炼时间|每天校园体育活动时间|阳光体育一小时|每天锻炼时间|每天体育活动时间|体育活动时间',
    { quantity: 'exercise-minutes', unit: '分钟' },
  ),
  text('enrolment_system', '学籍管理制度|学籍管理|学籍管理情况'),
  text('archives', '档案|档案管理|档案资料|档案建设'),
  text('charter', '学校章程|章程|办学章程'),
];

/** Every number that a school profile states of pupils, teachers, places, equipment and money. */
const profileFigures: readonly Field[] = [
  ...pupilFigures,
  ...teacherFigures,
  ...placeFigures,
  ...equipmentFigures,
  ...moneyFigures,
  ...statisticsFigures,
].map(figureField);

/** 学校基本情况表: labels and values side by side, or one item per line (学校填报表格). */
export const schoolProfile: LedgerKind = {
  id: 'school-profile',
  label: '学校基本情况表',
  titles: [
    '学校基本情况',
    '学校概况',
    '基本情况表',
    '学校填报数据',
    '学校填报表',
    '基本情况统计',
    '办学条件基本情况',
    '学校情况',
    '学校基本信息',
    '办学基本情况',
    '办学条件',
    '学校简况',
    '基本情况',
  ],
  fields: [...identityFields, ...profileFigures, ...profileFacilities],
  identifiedBy: [
    ['student_count', 'class_count'],
    ['school_name', 'student_count'],
    ['student_count', 'full_time_teachers'],
    ['student_count', 'books_total'],
    ['student_count', 'teaching_area'],
    ['student_count', 'building_area'],
    ['site_area', 'building_area'],
    ['site_area', 'books_total', 'fixed_assets_value'],
    ['site_area', 'books_total', 'equipment_value'],
    ['building_area', 'teaching_area'],
    ['teaching_area', 'equipment_value'],
    ['school_name', 'class_count'],
    ['school_name', 'boarders', 'dormitory_beds'],
  ],
  layouts: ['key-value', 'key-value-rows'],
  nameFields: ['school_name'],
  relations: [],
  states: [],
  checks: [
    unlistedDegrees,
    averageAboveLargest,
    noArtTeachers,
    multimediaPlanned,
    profileConfessions,
    classroomsForClasses,
    profilePayroll,
    trackFits,
    groundsFit,
    staffParts,
    quotaTimesPupils,
    fundsWithin,
    bigClassStated,
    passRateRises,
    careForBoarders,
    officialPairs,
  ],
};
