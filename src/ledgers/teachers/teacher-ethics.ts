import type { LedgerCheck, LedgerKind } from '../../model/ledger';
import { column, text } from '../parts/column';
import { demandOf, underDemand } from '../parts/complain';
import { bareName, namesOf } from '../parts/people';
import { gender, onStaff, remark, seq, teacherName } from '../parts/person-columns';
import { posts } from '../parts/staff-words';
import { isFullTimeTeacher } from './staff';

/** The results of an appraisal, as they are written. */
const appraisalResults: Readonly<Record<string, readonly string[]>> = {
  优秀: ['优秀', '优', 'A'],
  良好: ['良好', '良', 'B'],
  合格: ['合格', '称职', '及格', 'C', '达标'],
  基本合格: ['基本合格', '基本称职'],
  不合格: ['不合格', '不称职', '差', 'D', '不达标'],
  未考核: ['未考核', '未定等次', '不定等次', '未参加', '不参加考核', '暂缓'],
};

/** Every full-time teacher of the roster is appraised. */
const everybodyAppraised: LedgerCheck = {
  id: 'ethics-coverage',
  about: '每名教师都有考核',
  needs: ['name'],
  against: ['teacher-roster'],
  *check(ledger, scene) {
    const appraised = namesOf(scene.ledgers('teacher-ethics'), 'name');
    const teachers = scene
      .ledgers('teacher-roster')
      .flatMap((roster) =>
        roster.records.filter((record) => isFullTimeTeacher(record) && !record.isBlank('name')),
      );
    const missing = teachers.filter((record) => !appraised.has(bareName(record.text('name'))));
    if (missing.length > 0 && missing.length <= teachers.length * 0.5) {
      yield {
        cell: ledger.anchor,
        related: missing.slice(0, 10).flatMap((record) => record.place('name') ?? []),
        ...underDemand(demandOf(scene, 'teacher-ethics'), 'query'),
        message: `教师花名册里有${missing.length}名专任教师没有师德考核记录(${missing
          .slice(0, 3)
          .map((record) => bareName(record.text('name')))
          .join('、')}${missing.length > 3 ? '等' : ''})。每名教师都应考核,请补填。`,
        actual: `缺 ${missing.length} 人`,
        required: '专任教师全部考核',
      };
    }
  },
};

/** 师德考核台账: the yearly appraisal of every teacher's conduct. */
export const teacherEthics: LedgerKind = {
  id: 'teacher-ethics',
  label: '师德考核台账',
  titles: ['师德考核', '师德师风', '师德评价', '师德台账', '师德'],
  fields: [
    seq,
    { ...teacherName, ...onStaff },
    gender,
    column('subject', '学科|任教学科|科目', { type: 'subject' }),
    column('post', '职务|岗位|现任职务', posts),
    text('year', '年度|学年|考核年度|学年度', { fillsDown: true }),
    column(
      'self_score',
      '自评|自评得分|个人自评|教师自评',
      { type: 'number', min: 0, max: 120 },
      { additive: false },
    ),
    column(
      'pupil_score',
      '学生评|学生评分|学生评价|学生评议|学生测评',
      { type: 'number', min: 0, max: 120 },
      { additive: false },
    ),
    column(
      'parent_score',
      '家长评|家长评分|家长评价|家长评议|家长测评',
      { type: 'number', min: 0, max: 120 },
      { additive: false },
    ),
    column(
      'peer_score',
      '互评|互评得分|教师互评|同事互评|教师互评得分',
      { type: 'number', min: 0, max: 120 },
      { additive: false },
    ),
    column(
      'school_score',
      '学校评|学校评分|学校考核得分|学校评价|考核小组评|学校考核|考核组评价|领导评价|考核小组评价|考核小组评分|学校考核小组评价|学校考评',
      { type: 'number', min: 0, max: 120 },
      { additive: false },
    ),
    column(
      'total_score',
      '得分|总分|综合得分|考核得分|总得分|合计|考核总分|师德考核得分',
      { type: 'number', min: 0, max: 120 },
      { additive: false },
    ),
    column(
      'result',
      '考核结果|考核等次|等次|等级|考核等级|师德考核结果|师德考核等次|结果|评定等级|考核结论|师德考核等级',
      { type: 'choice', choices: appraisalResults, open: true },
      { required: 'error' },
    ),
    text(
      'violation',
      '违规情况|师德违规|违反师德情况|一票否决|有无违规|有无违反师德行为|违规行为|是否一票否决',
    ),
    remark,
  ],
  identifiedBy: [
    ['name', 'self_score', 'result'],
    ['name', 'result', 'violation'],
    ['name', 'total_score', 'result'],
    ['name', 'peer_score', 'result'],
    ['name', 'year', 'result'],
  ],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [everybodyAppraised],
};
