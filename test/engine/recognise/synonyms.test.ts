import { describe, expect, it } from '@jest/globals';
import { canonical } from '../../../src/engine/recognise/synonyms';
import { short } from '../../support/recognised';
import { sheetOf } from '../../support/sheet';

/** Title, headers, a record, and what they must be recognised as: fields in the order of the columns. */
const wordings: readonly (readonly [string, string, readonly (string | number)[], string])[] = [
  [
    '学籍变动登记簿',
    '学生姓名|班级|变动类别|变动时间|原就读学校|转入学校|变动原因',
    ['张样', '三(1)班', '转出', '2023.9.1', '甲校', '乙校', '搬家'],
    'student-change: name grade_class change_type change_date from_school to_school reason',
  ],
  [
    '家访情况登记表',
    '走访日期|学生|班级|家访老师|家访形式|家访主要内容|效果',
    ['2023.9.1', '张样', '三(1)班', '李样', '入户', '学习', '良好'],
    'home-visit: visit_date name grade_class visitor mode content result',
  ],
  [
    '电子白板使用登记本',
    '上课时间|节次|上课班级|科目|教学内容|上课老师|设备运行状况',
    ['2023.9.1', '1', '三(1)班', '语文', '课文', '李样', '正常'],
    'multimedia-usage: date period class_name subject topic teacher device_status',
  ],
  [
    '科学实验仪器配备表',
    '仪器编码|仪器名称|规格、型号|计量单位|标准数量|现有数量|缺额|存放位置',
    ['0001', '天平', '500g', '台', 12, 10, 2, '1柜'],
    'lab-equipment: code item_name spec unit required_qty actual_qty lack_qty location',
  ],
  [
    '固定资产明细账',
    '资产编码|名称|型号|数量|单位|单价|总价|购入时间|使用人|存放处',
    ['0001', '课桌', '标准', 10, '张', 100, 1000, '2020.3', '李样', '一(1)班'],
    'fixed-assets: asset_no asset_name spec quantity unit unit_price original_value acquire_date user location',
  ],
  [
    '安全隐患自查整改记录',
    '检查日期|检查部位|存在隐患|整改办法|整改时限|整改负责人|整改结果|整改完成日期',
    ['2023.9.1', '教学楼', '灯坏', '更换', '2023.9.10', '李样', '已整改', '2023.9.5'],
    'safety-hazard: found_date location hazard_desc measure deadline responsible result finish_date',
  ],
  [
    '师德师风考评',
    '姓名|学科|自评分|互评分|学校考核分|综合得分|考核等级',
    ['李样', '语文', 95, 95, 95, 95, '优秀'],
    'teacher-ethics: name subject self_score peer_score school_score total_score result',
  ],
  [
    '体质健康测试登记',
    '姓名|性别|身高|体重|肺活量|50米|坐位体前屈|跳绳|总评分|等级',
    ['张样', '男', 150, 40, 2000, 9.1, 10, 120, 85, '良好'],
    'fitness-detail: name gender height_cm weight_kg vital_capacity run50 sit_reach rope total_score total_level',
  ],
];

describe('other words for the same columns', () => {
  it.each(wordings)('%s', (title, headers, record, expected) => {
    const [found] = short(sheetOf([[title], headers.split('|'), record, record]));
    const fields = (found?.fields ?? '').split(', ').map((place) => place.split(' ')[1]);
    expect(`${found?.kind}: ${fields.join(' ')}`).toBe(expected);
  });

  it('are compared by meaning only where the header itself is unknown', () => {
    expect(canonical('存放位置')).toBe(canonical('摆放地点'));
    expect(canonical('检查日期')).toBe(canonical('排查时间'));
    expect(canonical('借阅册数')).not.toBe(canonical('借阅人数'));
  });
});
