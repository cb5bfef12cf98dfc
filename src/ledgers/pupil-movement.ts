import type { Field, LedgerKind } from '../model/ledger';
import { amount, figure, remark, sequence, text } from './parts/column';
import { dropoutRate } from './parts/dropout-rate';
import { incoming, movementOfLine, outgoing } from './parts/movement-checks';
import { className, grade } from './parts/person-columns';

function movement(field: string, names: string): Field {
  return amount(field, names, { unit: '人' });
}

/** 学生变动统计表: pupils at the beginning, who came, who left, pupils at the end; by class or grade, or in one line. */
export const pupilMovement: LedgerKind = {
  id: 'pupil-movement',
  label: '学生变动统计表',
  titles:
    '学生变动统计|学籍变动统计|异动统计|变动情况统计|学生增减|增减变动|学生流动统计|在校生变动|学生变化情况|控辍情况|控辍保学情况|控辍保学统计|辍学率统计|辍学情况统计'.split(
      '|',
    ),
  fields: [
    sequence,
    text('town', '乡镇|所在乡镇|镇街|乡镇街道|学区|所属乡镇|中心校|片区', { fillsDown: true }),
    text('school_name', '学校|学校名称|单位|校名|学校(校点)'),
    text('term', '学期|学年|年度|学年度'),
    grade,
    className(undefined),
    movement(
      'opening',
      '期初人数|期初|学期初人数|学年初人数|学年初|学期初|年初人数|开学初人数|原有人数|原有学生数|期初在校生数|学年初在校生数|学年初学生数|上学期末人数|上学年末人数|上期末人数|上期人数|期初学生数|年初学生数',
    ),
    movement('enrolled', '招生|招生数|新生|新招生|新生人数|招收新生|招生人数'),
    movement('transfer_in', '转入人数|正常转入|本期转入|本学年转入'),
    movement('resumed', '复学人数'),
    movement('other_in', '其他增加|其它增加|增加其他|增加其它|增其他'),
    movement('total_in', '增加合计|增加小计|增加计|增加数合计|增加人数|增加数|增加'),
    movement('graduated', '毕业|毕业生|毕业人数|毕业生数|结业'),
    movement('transfer_out', '转出人数|正常转出|本期转出|本学年转出'),
    movement('suspended', '休学人数'),
    movement('dropouts', '辍学|辍学人数|流失|流失人数|失学|辍学生数'),
    movement('withdrawn', '退学|退学人数|开除'),
    movement('died', '死亡|死亡人数'),
    movement('other_out', '其他减少|其它减少|减少其他|减少其它|减其他'),
    movement('total_out', '减少合计|减少小计|减少计|减少数合计|减少人数|减少数|减少'),
    movement(
      'closing',
      '期末人数|期末|学期末人数|学年末人数|学年末|学期末|年末人数|现有人数|现有学生数|期末在校生数|学年末在校生数|学年末学生数|实有人数|现在校人数|现在校生数|期末学生数|年末学生数',
    ),
    figure('dropout_rate', '辍学率|年辍学率|流失率|年流失率|学期辍学率'),
    remark,
  ],
  identifiedBy: [
    ['opening', 'transfer_in', 'closing'],
    ['opening', 'transfer_out', 'closing'],
    ['opening', 'total_in', 'total_out', 'closing'],
    ['opening', 'dropouts', 'closing'],
    ['opening', 'dropouts', 'dropout_rate'],
  ],
  nameFields: ['school_name', 'class_name', 'grade', 'town', 'term'],
  relations: [
    { type: 'sum', total: 'total_in', parts: incoming },
    { type: 'sum', total: 'total_out', parts: outgoing },
  ],
  states: [],
  checks: [movementOfLine, dropoutRate],
};
