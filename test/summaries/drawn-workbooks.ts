import type { Workbook } from '../../src/model/workbook';
import { dressed, sheet, workbookOf } from '../support/sheet';

/** A primary school with three classes, its ledgers on sheets whose names need quotes. */
export function smallSchool(): Workbook {
  return workbookOf(
    dressed(
      sheet`
        样例小学基本情况表
        填报单位:样例小学 | | | 填报时间:2023年10月20日
        学校名称 | 样例小学 | 学校类别 | 完全小学
        在校学生数 | 130 | 教学班数 | 3
        校舍建筑面积(㎡) | 1200 | 教学及辅助用房面积(㎡) | 600
        运动场地面积(㎡) | 900 | 占地面积(㎡) | 5000
        图书(册) | 26000余册 | 教学仪器设备值(万元) | 25
        计算机(台) | 20 | 网络多媒体教室(间) | 3
      `,
      { name: '基本情况 (2023)' },
    ),
    dressed(
      sheet`
        2023—2024学年度第一学期班额统计表
        填报单位:样例小学 | | | | 2023年10月20日
        年级 | 班级 | 男生 | 女生 | 合计
        一年级 | 一(1)班 | 20 | 20 | 40
        二年级 | 二(1)班 | 25 | 20 | 45
        三年级 | 三(1)班 | 23 | 22 | 45
        合计 | | 68 | 62 | 130
      `,
      { name: "班额'统计" },
    ),
    dressed(
      sheet`
        样例小学教师花名册
        序号 | 姓名 | 性别 | 最高学历 | 职称 | 任教学科 | 教师资格证 | 骨干教师级别 | 出生年月
        1 | 赵样一 | 女 | 本科 | 一级教师 | 语文 | 小学教师资格 | 县级 | 1978.5
        2 | 钱样二 | 男 | 大专 | 二级教师 | 体育 | 小学教师资格 | | 1969年3月
        3 | 孙样三 | 女 | 本科 | 高级教师 | 音乐 | 小学教师资格 | 市级 | 1987年10月
        4 | 李样四 | 男 | 中师 | 一级教师 | 数学 | 小学教师资格 | | 1964.11
        5 | 周样五 | 女 | 本科 | 二级教师 | 美术 | 小学教师资格 | | 1985-02
        6 | 吴样六 | 男 | 本科 | 二级教师 | 语文 | 小学教师资格 | | 199107
      `,
      { name: '教师花名册' },
    ),
    dressed(
      sheet`
        样例小学留守儿童台账
        序号 | 姓名 | 性别 | 班级 | 父亲姓名 | 父亲务工地 | 监护人 | 与留守儿童关系 | 联系电话
        1 | 郑样一 | 男 | 一(1)班 | 郑样 | 样例市 | 郑老样 | 祖父 | 13000000001
        2 | 王样二 | 女 | 二(1)班 | 王样 | 样例市 | 王老样 | 祖父 | 13000000002
        3 | 冯样三 | 男 | 三(1)班 | 冯样 | 样例市 | 冯老样 | 祖父 | 13000000003
      `,
      { name: '留守儿童' },
    ),
    dressed(
      sheet`
        功能室一览表
        序号 | 名称 | 间数 | 面积(㎡) | 标准间数 | 座位数 | 负责人
        1 | 科学实验室 | 1 | 90 | 1 | 48 | 赵样一
        2 | 音乐教室 | 1 | 96 | 2 | 45 | 孙样三
        3 | =1+1 | 1 | 60 | 1 | 40 | -x
      `,
      { name: '功能室' },
    ),
  );
}

/** The same school with only its class sizes and its list of teachers. */
export function halfSchool(): Workbook {
  const { sheets, ...rest } = smallSchool();
  return { ...rest, sheets: sheets.filter(({ name }) => /班额|教师/.test(name)) };
}

/** The worked example of 《县域义务教育校际均衡指标计算方法(以生均图书册数为例)》: 0.515 for books per pupil. */
export function county(): Workbook {
  return workbookOf(
    dressed(
      sheet`
        样例县义务教育学校基本情况一览表 | < | < | < | < | < | < | <
        序号 | 学校名称 | 学生数 | 班级数 | 专任教师 | 教学及辅助用房面积(㎡) | 教学仪器设备值(万元) | 图书册数
        1 | 第一小学 | 45 | 2 | 4 | 270 | 9 | 279
        2 | 第二小学 | 37 | 1 | 4 | 230 | 8 | 137
        3 | 第三小学 | 89 | 3 | 7 | 450 | 18 | 935
        4 | 第四小学 | 76 | 2 | 6 | 400 | 15.5 | 160
        5 | 第五小学 | 55 | 2 | 5 | 300 | 11 | 402
      `,
      { name: '学校原始数据' },
    ),
  );
}

/** The printed example of the split 1:1.1: 23226 books of 166 primary and 210 junior pupils are 9711 and 13515. */
export function nineYearSchool(): Workbook {
  return workbookOf(
    dressed(
      sheet`
        样例县义务教育学校基本情况一览表 | < | < | < | < | < | < | < | <
        序号 | 学校名称 | 在校学生数 | < | 教学班数 | < | 教学及辅助用房面积(㎡) | 教学仪器设备值(万元) | 图书
        ^ | ^ | 小学 | 初中 | 小学 | 初中 | ^ | ^ | ^
        1 | 样例九年一贯制学校 | 166 | 210 | 5 | 6 | 2300 | 90 | 23226
        2 | 第一小学 | 450 | | 10 | | 2100 | 95 | 11500
      `,
      { name: '学校原始数据' },
    ),
  );
}

/** A nine-year school by itself: its pupils stand in its classes, its rooms in one cell for both parts. */
export function nineYearAlone(): Workbook {
  return workbookOf(
    dressed(
      sheet`
        样例九年一贯制学校基本情况表
        填报单位:样例九年一贯制学校 | | | 填报时间:2023年10月20日
        学校名称 | 样例九年一贯制学校 | 学校类别 | 九年一贯制学校
        校舍建筑面积(㎡) | 1200 | 教学及辅助用房面积(㎡) | 700
        运动场地面积(㎡) | 1900 | 占地面积(㎡) | 5000
        图书(册) | 6000 | 教学仪器设备值(元) | 280000
        计算机(台) | 20 | 网络多媒体教室(间) | 4
      `,
      { name: '学校基本情况表' },
    ),
    dressed(
      sheet`
        班额统计表
        年级 | 班级 | 男生 | 女生 | 合计
        一年级 | 一(1)班 | 20 | 20 | 40
        二年级 | 二(1)班 | 25 | 20 | 45
        七年级 | 七(1)班 | 23 | 22 | 45
        八年级 | 八(1)班 | 20 | 20 | 40
        合计 | | 88 | 82 | 170
      `,
      { name: '班额统计表' },
    ),
  );
}
