import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('a header that stands again in the middle', () => {
  it('has its codes under it again', () => {
    const drawn = sheet`
      教师学历统计表
      学校 | 专任教师 | 研究生 | 本科 | 专科 | 高中阶段
      甲 | 1 | 2 | 3 | 4 | 5
      东河小学 | 20 | 1 | 12 | 7 | 0
      西河小学 | 18 | 0 | 11 | 7 | 0
      南河小学 | 15 | 0 | 9 | 6 | 0
      小学合计 | 53 | 1 | 32 | 20 | 0
      学校 | 专任教师 | 研究生 | 本科 | 专科 | 高中阶段
      甲 | 1 | 2 | 3 | 4 | 5
      东河中学 | 30 | 2 | 24 | 4 | 0
      西河中学 | 28 | 1 | 23 | 4 | 0
      初中合计 | 58 | 3 | 47 | 8 | 0
      全县 | 111 | 4 | 79 | 28 | 0
    `;
    expect(short(drawn)[0]?.roles).toBe('code 3,9, total 7,12,13, header 8');
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('has its units under it again, and every total is held against its own rows', () => {
    const drawn = sheet`
      仪器台账
      名称 | 规格型号 | 单位 | 数量 | 单价 | 金额 | 存放地点
       |  |  | 台 | 元 | 元 |
      显微镜 | XSP | 台 | 10 | 300 | 3000 | 实验室
      天平 | 500g | 台 | 20 | 100 | 2000 | 实验室
      合计 |  |  | 30 |  | 5000 |
      名称 | 规格型号 | 单位 | 数量 | 单价 | 金额 | 存放地点
       |  |  | 台 | 元 | 元 |
      电源 | 2A | 台 | 50 | 8 | 400 | 仪器室
      音箱 | 15W | 台 | 100 | 1 | 100 | 仪器室
      合计 |  |  | 150 |  | 510 !total-mismatch |
    `;
    expect(engineFinds(drawn)).toEqual(['F11 total-mismatch']);
    expect(short(drawn)[0]?.roles).toBe('code 3,8, total 6,11, header 7');
  });
});

describe('figures that are set beside a list', () => {
  it('are no school: a part, last year, what has changed', () => {
    const drawn = sheet`
      留守儿童统计表
      学校 | 在校生 | 留守儿童 | 男 | 女
      东河小学 | 200 | 20 | 11 | 9
      西河小学 | 180 | 18 | 10 | 8
      南河小学 | 150 | 15 | 7 | 8
      北河小学 | 120 | 12 | 5 | 7
      合计 | 650 | 65 | 33 | 32
      其中:寄宿制学校 | 380 | 38 | 21 | 17
      上年同期 | 640 | 70 | 36 | 34
      比上年增减 | 10 | -5 | -3 | -2
    `;
    expect(short(drawn)[0]?.roles).toBe('total 7, part 8, excluded 9,10');
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('are items where a list of items names them', () => {
    const drawn = sheet`
      公用经费支出表
      项目 | 预算数 | 决算数 | 备注
      办公费 | 20000 | 19000 |
      教师培训费 | 8000 | 8000 |
      其中:校外培训 | 5000 | 5000 |
      维修费 | 12000 | 11000 |
    `;
    expect(short(drawn)[0]?.roles ?? '').toBe('');
  });
});

describe('a line that counts the lines above', () => {
  it('is no record, with the signature beside it', () => {
    const drawn = sheet`
      三(2)班学生名册
      姓名 | 性别 | 出生日期 | 身份证号 | 学籍号 | 家庭住址 | 家长 | 联系电话
      王样一 | 男 | 2013-01-02 | 000000201301020017 | G000000201301020017 | 样例镇 | 王样 | 13000000001
      李样二 | 女 | 2013-03-04 | 000000201303040025 | G000000201303040025 | 样例镇 | 李样 | 13000000002
      本班2人 男1 女1 |  |  | 班主任 | 张样三 |  |  |
    `;
    expect(short(drawn)[0]?.range).toBe('A2:H4');
    expect(engineFinds(drawn)).toEqual([
      'D3 identity-check-digit',
      'D4 identity-check-digit',
      'E3 student-code',
      'E4 student-code',
    ]);
  });
});

describe('a line of statistics under other headers', () => {
  it('is no record: before every figure stands what it counts', () => {
    const [ledger] = short(sheet`
      三(1)班学生体检登记表
      序号 | 姓名 | 性别 | 身高(cm) | 体重(kg) | 左眼视力 | 右眼视力 | 龋齿 | 肺活量(ml)
      1 | 张样 | 男 | 124 | 22 | 4.6 | 4.6 | 2 | 1790
      2 | 李样 | 女 | 130 | 31.1 | 5.0 | 5.0 | | 1390
      3 | 王样 | 男 | 138.3 | 36.1 | 4.6 | 4.6 | | 1750
      4 | 赵样 | 女 | 140.6 | 33.6 | 4.9 | 5.0 | 1 | 1370
       |  |  |  |  | 视力不良人数 | 2 | 患龋人数 | 2
       |  |  |  |  | 视力不良率 | 50% | 患龋率 | 50%
    `);
    expect(ledger?.roles).toBe('statistic 7,8');
  });
});
