import type { CellValue } from '../model/workbook';
import { foldWidth } from './words';

/** Canonical name of every subject and lesson of a timetable → the ways it is written, abbreviations included. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  语文: ['语', '语文课', '国语', '阅读与写作'],
  数学: ['数', '数学课', '奥数'],
  英语: ['英', '外语', '外', '英语课'],
  道德与法治: [
    '道',
    '道法',
    '品',
    '德',
    '政',
    '法',
    '品德',
    '思品',
    '思想品德',
    '品德与生活',
    '品德与社会',
    '品生',
    '品社',
    '政治',
    '思政',
    '道德',
  ],
  科学: ['科', '自然', '小学科学'],
  音乐: ['音', '唱歌', '音乐课'],
  体育: ['体', '体育与健康', '体健', '体育课', '体活', '体锻', '体育活动', '体育锻炼'],
  美术: ['美', '美术课', '图画'],
  艺术: ['艺'],
  信息技术: ['信', '信息', '信息科技', '微机', '微', '计算机', '电脑', '电', '信技'],
  劳动: ['劳', '劳技', '劳动技术', '劳动与技术', '劳动教育', '劳动课'],
  综合实践: ['综', '综合', '综合实践活动', '综实', '实践', '实践活动'],
  书法: ['书', '写', '写字', '写字课', '习字'],
  校本课程: ['校', '校本'],
  地方课程: [
    '地方',
    '地',
    '地方与校本',
    '地方与校本课程',
    '地方课程与校本课程',
    '地方和校本课程',
    '地校',
    '传统文化',
    '国学',
    '环境教育',
    '环境',
    '民族团结',
  ],
  班会: ['班', '班队', '班队会', '队会', '班队活动', '少先队活动', '少先队', '少队', '主题班会', '队'],
  心理健康: ['心', '心理', '心理健康教育'],
  健康教育: ['健', '健康'],
  安全教育: ['安', '安全'],
  阅读: ['阅', '读', '阅读课', '课外阅读'],
  物理: ['物', '理'],
  化学: ['化'],
  生物: ['生', '生物学'],
  历史: ['史', '历', '历史与社会'],
  地理: ['地理课'],
  自习: ['自', '自修', '辅导', '课后服务', '延时服务', '社团', '活动', '社团活动'],
};

const byWord = new Map<string, string>();
for (const [subject, words] of Object.entries(SUBJECTS)) {
  byWord.set(subject, subject);
  for (const word of words) {
    byWord.set(word, subject);
  }
}

/** Canonical names: 语文, 数学, 英语, 道德与法治, 科学, 音乐, 体育, … in the order of the curriculum. */
export const SUBJECT_NAMES: readonly string[] = Object.keys(SUBJECTS);

/** The subject that a cell names, by name or abbreviation; `undefined` where it names none. */
export function readSubject(value: CellValue): string | undefined {
  if (typeof value !== 'string' || value === '' || value.length > 20) {
    return undefined;
  }
  const direct = byWord.get(value);
  if (direct !== undefined) {
    return direct;
  }
  const text = foldWidth(value);
  return byWord.get(text) ?? byWord.get(text.replace(/\(.*\)$/, '')) ?? byWord.get(text.replace(/课$/, ''));
}

/** All subjects of "语文、数学", "语/数"; what is no subject is left out. */
export function readSubjects(value: CellValue): readonly string[] {
  if (typeof value !== 'string') {
    return [];
  }
  const whole = readSubject(value);
  const parts = whole === undefined ? value.split(/[、,，/\uff0f;；+\uff0b\s]+|兼/) : [value];
  return parts.map(readSubject).filter((subject) => subject !== undefined);
}
