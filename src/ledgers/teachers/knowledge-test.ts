import type { LedgerKind } from '../../model/ledger';
import { figure, yesNo } from '../parts/column';
import { gender, remark, seq, teacherName } from '../parts/person-columns';
import { coversStaff } from '../parts/registers';

/** 应知应会知晓测试台账: whether everybody knows what the school answers for. */
export const knowledgeTest: LedgerKind = {
  id: 'knowledge-test',
  label: '知晓测试台账',
  titles: ['应知应会', '知晓测试', '知晓率', '知晓情况', '应知应会测试'],
  fields: [
    seq,
    teacherName,
    gender,
    yesNo('knows', '是否知晓|知晓|是否知晓九项指标|知晓情况|是否掌握|九项指标|是否知道|掌握情况'),
    yesNo('knows_own', '是否知晓七项|七项标准|是否知晓本校达标七项|本校达标七项'),
    figure('score', '得分|成绩|测试成绩|分数|测试得分'),
    remark,
  ],
  identifiedBy: [
    ['name', 'knows'],
    ['name', 'score'],
  ],
  topic: ['知晓', '应知应会'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [coversStaff('knowledge-coverage', '知晓测试')],
};
