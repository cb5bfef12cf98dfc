import { dressed, sheet } from './sheet';
import { valuesFile } from './values-file';

/**
 * One school in five files. The profile says 130 pupils, the table of classes adds up to 131: each file agrees with itself. Two
 * files call their sheet Sheet1.
 */
export function fiveFiles(): Readonly<Record<string, Uint8Array>> {
  return {
    '1基本情况.xlsx': valuesFile([
      dressed(
        sheet`
          样例小学基本情况表
          填报单位:样例小学 | | | 填报时间:2023年10月20日
          学校名称 | 样例小学 | 学校类别 | 完全小学
          在校学生数 | 130 | 教学班数 | 3
          校舍建筑面积(㎡) | 1200 | 教学及辅助用房面积(㎡) | 600
          运动场地面积(㎡) | 900 | 占地面积(㎡) | 5000
        `,
        { name: 'Sheet1' },
      ),
    ]),
    '2班额.xlsx': valuesFile([
      dressed(
        sheet`
          2023—2024学年度第一学期班额统计表
          填报单位:样例小学 | | | | 2023年10月20日
          年级 | 班级 | 男生 | 女生 | 合计
          一年级 | 一(1)班 | 20 | 20 | 40
          二年级 | 二(1)班 | 25 | 20 | 45
          三年级 | 三(1)班 | 23 | 23 | 46
          合计 | | 68 | 63 | 131
        `,
        { name: 'Sheet1' },
      ),
    ]),
    '3教师.xlsx': valuesFile([
      dressed(
        sheet`
          样例小学教师花名册
          序号 | 姓名 | 性别 | 最高学历 | 职称 | 任教学科 | 教师资格证
          1 | 赵样一 | 女 | 本科 | 一级教师 | 语文 | 小学教师资格
          2 | 钱样二 | 男 | 大专 | 二级教师 | 体育 | 小学教师资格
          3 | 孙样三 | 女 | 本科 | 高级教师 | 音乐 | 小学教师资格
        `,
        { name: '教师花名册' },
      ),
    ]),
    '4留守儿童.xlsx': valuesFile([
      dressed(
        sheet`
          样例小学留守儿童台账
          序号 | 姓名 | 性别 | 班级 | 父亲姓名 | 父亲务工地 | 监护人 | 与留守儿童关系 | 联系电话
          1 | 郑样一 | 男 | 一(1)班 | 郑样 | 样例市 | 郑老样 | 祖父 | 13000000001
          2 | 王样二 | 女 | 二(1)班 | 王样 | 样例市 | 王老样 | 祖父 | 13000000002
        `,
        { name: '留守儿童' },
      ),
    ]),
    '5功能室.xlsx': valuesFile([
      dressed(
        sheet`
          样例小学功能室一览表
          填报单位:样例小学
          序号 | 名称 | 间数 | 面积(㎡) | 座位数 | 负责人
          1 | 科学实验室 | 1 | 90 | 48 | 赵样一
          2 | 音乐教室 | 1 | 96 | 45 | 孙样三
        `,
        { name: '功能室' },
      ),
    ]),
  };
}

/** The table of classes of a school that has nothing to do with them. */
export function otherSchool(): Uint8Array {
  return valuesFile([
    dressed(
      sheet`
        2023—2024学年度第一学期班额统计表
        填报单位:别样小学 | | | | 2023年10月20日
        年级 | 班级 | 男生 | 女生 | 合计
        一年级 | 一(1)班 | 10 | 20 | 30
        二年级 | 二(1)班 | 15 | 20 | 35
        合计 | | 25 | 40 | 65
      `,
      { name: '班额统计表' },
    ),
  ]);
}
